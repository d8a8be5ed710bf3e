import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '#renderer/actions/ActionButton.tsx';
import { runAction } from '#renderer/actions/registry.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import { Keycap } from '#renderer/parts/Keycap.tsx';
import { Tag } from '#renderer/parts/Tag.tsx';
import type { ReviewGroup } from '#shared/contract/review.ts';

interface Props {
  readonly group: ReviewGroup;
  readonly parting: boolean;
  readonly onDigit: (n: number) => void;
}

/** The keys that decide, in the buttons that they press. */
export function ActionBar({ group, parting, onDigit }: Props) {
  const { t } = useTranslation('review');
  return (
    <div className="review-acts" role="toolbar" aria-label={t('title')}>
      {parting ? (
        <span className="review-parting is-warn" role="status">
          <Icon name="split" small />
          {t('action.partWhich')}
        </span>
      ) : group.state === 'open' || group.state === 'unsure' ? (
        <Deciding group={group} onDigit={onDigit} />
      ) : (
        <>
          <Tag tone={group.state === 'stale' ? 'warn' : 'ok'}>
            {t(group.state === 'stale' ? 'staleGroup' : 'decidedGroup')}
          </Tag>
          {group.state === 'settled' ? <ActionButton id="review-reopen" size="large" /> : null}
        </>
      )}
      <span className="spacer" />
      <Button type="text" size="large" onClick={() => runAction('review-previous')}>
        <Icon name="left" />
        {t('action.previous')}
        <Keycap keys="ArrowLeft" />
      </Button>
      <Button type="text" size="large" onClick={() => runAction('review-next')}>
        {t('action.next')}
        <Keycap keys="ArrowRight" />
        <Icon name="right" />
      </Button>
    </div>
  );
}

function Deciding({ group, onDigit }: Pick<Props, 'group' | 'onDigit'>) {
  const { t } = useTranslation('review');
  const digits = group.members.slice(0, 9).map((member, at) => ({ member, n: at + 1 }));
  return (
    <>
      <ActionButton id="review-accept" type="primary" size="large" icon={<Icon name="check" />} />
      <ActionButton id="review-reject" size="large" />
      {group.members.length > 2 ? <ActionButton id="review-part" size="large" /> : null}
      <Dropdown
        trigger={['click']}
        menu={{
          items: digits.map(({ member, n }) => ({ key: String(n), label: `${n}　${member.number}　${member.name}` })),
          onClick: ({ key }) => onDigit(Number(key)),
        }}
      >
        <Button size="large">
          {t(group.kind === 'overlap' ? 'action.lead' : 'action.master')}
          {digits.slice(0, 3).map(({ n }) => (
            <Keycap key={n} keys={`Digit${n}`} />
          ))}
          {digits.length > 3 ? '…' : null}
        </Button>
      </Dropdown>
      <ActionButton id={group.state === 'unsure' ? 'review-reopen' : 'review-unsure'} size="large" />
    </>
  );
}
