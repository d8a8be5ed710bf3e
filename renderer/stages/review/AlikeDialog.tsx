import { Button, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { Difference } from '#renderer/parts/Difference.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { ReviewGroup } from '#shared/contract/review.ts';

interface Props {
  readonly group: ReviewGroup;
  readonly onClose: () => void;
  readonly onAccept: (except: readonly string[]) => void;
}

/** The groups that would be accepted with this one, to look at and to take out before. */
export function AlikeDialog({ group, onClose, onAccept }: Props) {
  const { t } = useTranslation(['review', 'app']);
  const { number } = useFormat();
  const [except, setExcept] = useState<readonly string[]>([]);
  const all = group.alike?.groups ?? 0;
  const toggle = (id: string) =>
    setExcept(except.includes(id) ? except.filter((each) => each !== id) : [...except, id]);
  return (
    <Modal
      open
      width="52rem"
      title={t('alike.dialog', { count: number(all) })}
      onCancel={onClose}
      footer={[
        <Button key="back" onClick={onClose}>
          {t('app:back')}
        </Button>,
        <Button key="accept" type="primary" onClick={() => onAccept(except)}>
          {t('alike.accept', { count: number(all + 1 - except.length) })}
        </Button>,
      ]}
    >
      <p className="small muted">{t('alike.hint')}</p>
      <ul className="review-likes">
        <Likes group={group.id} left={all} except={except} onToggle={toggle} />
      </ul>
    </Modal>
  );
}

const pageSize = 100;

interface LikesProps {
  readonly group: string;
  /** The last of the groups above. */
  readonly after?: string;
  /** So many there are from here on. */
  readonly left: number;
  readonly except: readonly string[];
  readonly onToggle: (id: string) => void;
}

/** A page of them, and on request the next one below it. */
function Likes({ group, after, left, except, onToggle }: LikesProps) {
  const { t } = useTranslation('review');
  const [more, setMore] = useState(false);
  const { data } = useAsk('review/alike', { group, limit: pageSize, ...(after === undefined ? {} : { after }) });
  const groups = data?.groups ?? [];
  const last = groups.at(-1)?.id;
  const below = left - groups.length;
  return (
    <>
      {groups.map(({ id, members }) => {
        const name = members[0]?.name ?? '';
        return (
          <li key={id}>
            <Checkbox
              checked={!except.includes(id)}
              aria-label={t('alike.include', { name })}
              onChange={() => onToggle(id)}
            />
            <div>
              {members.map((member) => (
                <div key={member.id} className={member.master ? '' : 'soft'}>
                  <span className="small muted review-like-number">{member.number}</span>
                  <Difference than={name} text={member.name} />
                  <span className="small muted"> {member.department}</span>
                </div>
              ))}
            </div>
          </li>
        );
      })}
      {last === undefined || below <= 0 ? null : more ? (
        <Likes group={group} after={last} left={below} except={except} onToggle={onToggle} />
      ) : (
        <li>
          <Button type="link" onClick={() => setMore(true)}>
            {t('alike.more', { count: Math.min(pageSize, below), left: below })}
          </Button>
        </li>
      )}
    </>
  );
}
