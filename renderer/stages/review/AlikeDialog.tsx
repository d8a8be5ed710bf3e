import { Button, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { ReviewGroup } from '#shared/contract/review.ts';
import { Difference } from './Difference.tsx';

interface Props {
  readonly group: ReviewGroup;
  readonly onClose: () => void;
  readonly onAccept: (except: readonly string[]) => void;
}

const pageSize = 100;
/** More nobody looks through; the count says how many there are. */
const most = 1000;

/** The groups that would be accepted with this one, to look at and to take out before. */
export function AlikeDialog({ group, onClose, onAccept }: Props) {
  const { t } = useTranslation(['review', 'app']);
  const { number } = useFormat();
  const [except, setExcept] = useState<readonly string[]>([]);
  const [pages, setPages] = useState(1);
  const { data } = useAsk('review/alike', { group: group.id, limit: Math.min(pages * pageSize, most) });
  const groups = data?.groups ?? [];
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
        {groups.map(({ id, members }) => {
          const name = members[0]?.name ?? '';
          return (
            <li key={id}>
              <Checkbox
                checked={!except.includes(id)}
                aria-label={t('alike.include', { name })}
                onChange={() => toggle(id)}
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
      </ul>
      {all > groups.length && pages * pageSize < most ? (
        <Button type="link" onClick={() => setPages(pages + 1)}>
          {t('alike.more', { count: pageSize })}
        </Button>
      ) : null}
    </Modal>
  );
}
