import { Button } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { DeskSheet } from '#shared/contract/desk.ts';
import { adjust } from './desk.ts';

interface Props {
  readonly file: number;
  readonly position: number;
  readonly sheet: DeskSheet;
  /** The next rows that are clicked become the header. */
  readonly picking: boolean;
  readonly onPick: (picking: boolean) => void;
}

/** Where the header was found, and the way to say that it is elsewhere. */
export function HeaderRows({ file, position, sheet, picking, onPick }: Props) {
  const { t } = useTranslation('intake');
  const { number } = useFormat();
  const [from, to] = sheet.headerRows;
  useEffect(() => {
    if (!picking) return;
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onPick(false);
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, [picking, onPick]);
  if (picking) {
    return (
      <>
        <Button
          onClick={() => {
            onPick(false);
            void adjust({ file, sheet: position, headerRows: [] });
          }}
        >
          {t('header.without')}
        </Button>
        <Button onClick={() => onPick(false)}>{t('header.done')}</Button>
      </>
    );
  }
  const where =
    from === undefined || to === undefined
      ? t('header.none')
      : from === to
        ? t('header.row', { from: number(from) })
        : t('header.rows', { count: to - from + 1, from: number(from), to: number(to) });
  return (
    <>
      {sheet.adjusted ? (
        <Button type="text" onClick={() => void adjust({ file, sheet: position, reset: true })}>
          {t('reset')}
        </Button>
      ) : null}
      <Button type="text" className="intake-header-rows" onClick={() => onPick(true)}>
        {t('header.where')} <b>{where}</b>
      </Button>
    </>
  );
}
