import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { AsideGroups, DeskSheet } from '#shared/contract/desk.ts';
import { adjust } from './desk.ts';
import { rowRange } from './rowRange.ts';

interface Props {
  readonly file: number;
  readonly position: number;
  readonly sheet: DeskSheet;
}

type Group = AsideGroups[number];

/** The rows of a sheet that become nothing, with the reasons, and the way back for each. */
export function Aside({ file, position, sheet }: Props) {
  const { t } = useTranslation('intake');
  const { number } = useFormat();
  const { data = [] } = useAsk('desk/aside', { file, sheet: position });
  const [open, setOpen] = useState<Group['reason'] | null>(null);
  const say = (row: number, outcome: 'item' | null) =>
    void adjust({ file, sheet: position, rows: { [String(row)]: outcome } });
  return (
    <section className="intake-aside" aria-label={t('aside.title', { rows: number(sheet.rows.aside) })}>
      <div className="intake-outcome-head">
        <h2>{t('aside.title', { rows: number(sheet.rows.aside) })}</h2>
        <span className="spacer" />
        <span className="small muted">{t('aside.hint')}</span>
      </div>
      <div className="intake-aside-list">
        {data.length === 0 ? <p className="muted">{t('aside.none')}</p> : null}
        {data.map((group) => (
          <div key={group.reason}>
            <GroupLine
              group={group}
              open={open === group.reason}
              canBeItem={sheet.list}
              onOpen={() => setOpen(open === group.reason ? null : group.reason)}
              onSay={say}
            />
            {open === group.reason ? <Rows group={group} canBeItem={sheet.list} onSay={say} /> : null}
          </div>
        ))}
      </div>
    </section>
  );
}

interface LineProps {
  readonly group: Group;
  readonly open: boolean;
  readonly canBeItem: boolean;
  readonly onOpen: () => void;
  readonly onSay: (row: number, outcome: 'item' | null) => void;
}

function GroupLine({ group, open, canBeItem, onOpen, onSay }: LineProps) {
  const { t } = useTranslation('intake');
  const { number } = useFormat();
  const { reason, count, rows } = group;
  const range = rowRange(rows.map(({ row }) => row));
  const where = (
    <span className="muted ellipsis">{range === null ? t('aside.rows', { first: rows[0]?.row ?? '' }) : range}</span>
  );
  const [only] = rows;
  // A header that is not one is told by its row number, not from here.
  if (count === 1 && only !== undefined && reason !== 'header') {
    return (
      <div className="intake-aside-line">
        {where}
        <span className="soft ellipsis" title={only.text}>
          {t(`reason.${reason}`)}
        </span>
        <Back reason={reason} row={only.row} canBeItem={canBeItem} onSay={onSay} />
      </div>
    );
  }
  return (
    <button
      type="button"
      className="intake-aside-line"
      aria-expanded={open}
      aria-label={t('aside.show', { reason: t(`reason.${reason}`), count })}
      onClick={onOpen}
    >
      {where}
      <span className="soft ellipsis">{t(`reason.${reason}`)}</span>
      <span className="intake-aside-count muted">
        {number(count)} <Icon name={open ? 'up' : 'down'} small />
      </span>
    </button>
  );
}

function Rows({ group, canBeItem, onSay }: Pick<LineProps, 'group' | 'canBeItem' | 'onSay'>) {
  const { t } = useTranslation('intake');
  const { number } = useFormat();
  const left = group.count - group.rows.length;
  return (
    <>
      {group.rows.map(({ row, text }) => (
        <div key={row} className="intake-aside-row">
          <span className="muted">{row}</span>
          <span className="ellipsis soft" title={text}>
            {text}
          </span>
          <Back reason={group.reason} row={row} canBeItem={canBeItem} onSay={onSay} />
        </div>
      ))}
      {left > 0 ? <p className="small muted">{t('aside.more', { count: left, rows: number(left) })}</p> : null}
    </>
  );
}

interface BackProps extends Pick<LineProps, 'canBeItem' | 'onSay'> {
  readonly reason: Group['reason'];
  readonly row: number;
}

function Back({ reason, row, canBeItem, onSay }: BackProps) {
  const { t } = useTranslation('intake');
  if (reason === 'by-hand') {
    return (
      <button
        type="button"
        className="link"
        aria-label={t('aside.restoreOf', { row })}
        onClick={() => onSay(row, null)}
      >
        {t('aside.restore')}
      </button>
    );
  }
  if (!canBeItem || reason === 'header') return <span />;
  return (
    <button type="button" className="link" aria-label={t('aside.asItemOf', { row })} onClick={() => onSay(row, 'item')}>
      {t('aside.asItem')}
    </button>
  );
}
