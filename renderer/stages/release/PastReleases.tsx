import { Button, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#renderer/parts/Icon.tsx';
import { Tag } from '#renderer/parts/Tag.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { Output } from '#shared/contract.ts';

interface Props {
  readonly releases: Output<'release/list'>;
  readonly onCompare: (release: number) => void;
  readonly onFiles: (release: number) => void;
}

/** Everything that was released, the latest first. */
export function PastReleases({ releases, onCompare, onFiles }: Props) {
  const { t } = useTranslation('release');
  const { number, moment } = useFormat();
  const [open, setOpen] = useState(false);
  const close = (then: () => void) => () => {
    setOpen(false);
    then();
  };
  const list =
    releases.length === 0 ? (
      <p className="muted">{t('past.none')}</p>
    ) : (
      <ul className="release-past">
        {releases.toReversed().map(({ release, title, at, draft, actor, published, approvedBy, docNo, corrects }) => (
          <li key={release}>
            <div className="ellipsis">
              <b>{t('past.name', { number: release })}</b> {title}{' '}
              {draft ? <Tag tone="warn">{t('past.draft')}</Tag> : null}
              {corrects === null ? null : <Tag tone="warn">{t('past.corrects', { number: corrects })}</Tag>}
            </div>
            <div className="small muted">{t('past.line', { n: number(published), day: moment(at), actor })}</div>
            {approvedBy.length === 0 && docNo === null ? null : (
              <div className="small muted">{[approvedBy.join(t('past.and')), docNo].filter(Boolean).join(' · ')}</div>
            )}
            <div className="release-past-tools">
              <Button size="small" onClick={close(() => onCompare(release))}>
                {t('past.compare')}
              </Button>
              <Button size="small" onClick={close(() => onFiles(release))}>
                {t('past.files')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    );
  return (
    <Popover trigger="click" placement="bottomRight" open={open} onOpenChange={setOpen} content={list}>
      <Button icon={<Icon name="clock" />}>
        {t('past.button')}
        {releases.length === 0 ? null : <span className="muted">{number(releases.length)}</span>}
      </Button>
    </Popover>
  );
}
