import { Checkbox, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '#renderer/app/catalogue.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { DayField } from '#renderer/parts/DayField.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import { type RoundKind, roundKindWords } from '#shared/approve/round.ts';
import { dayAfter } from './days.ts';
import { makeRound } from './sending.ts';

interface Props {
  readonly kind: RoundKind;
  /** The number that it will probably have. */
  readonly next: number;
  readonly onClose: () => void;
}

interface Fields {
  readonly title: string;
  readonly due: string;
  readonly note: string;
}

/** What is usual; the office changes it. */
const daysToAnswer = 14;

/** Asks what the round is called, until when, and who is asked; says what is not ready yet. */
export function MakeDialog({ kind, next, onClose }: Props) {
  const { t } = useTranslation(['approval', 'app']);
  const { number, day } = useFormat();
  const list = useCatalogue(({ open }) => open?.title ?? '');
  const { data: overview } = useAsk('overview/read', {});
  const { data: departments = [] } = useAsk('departments/list', {});
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [form] = Form.useForm<Fields>();
  const all = departments.filter(({ items }) => items > 0);
  const asked = all.filter(({ name }) => !left.has(name));
  const powers = asked.reduce((sum, { items }) => sum + items, 0);
  const usual = `${list}${roundKindWords[kind]}（第${next}轮）`;
  const undecided = overview?.undecided ?? 0;
  const tick = (name: string) =>
    setLeft(left.has(name) ? new Set([...left].filter((each) => each !== name)) : new Set([...left, name]));
  const send = ({ title, due, note }: Fields) => {
    onClose();
    void makeRound({
      kind,
      // Its number is given by the engine, and with it the usual title.
      ...(title.trim() === '' || title === usual ? {} : { title }),
      ...(left.size === 0 ? {} : { departments: asked.map(({ name }) => name) }),
      ...(due === '' ? {} : { due }),
      ...(note.trim() === '' ? {} : { note }),
    });
  };
  return (
    <Modal
      open
      width="40rem"
      title={t(`dialog.heading.${kind}`, { round: next })}
      okText={t(`send.${kind}`, { departments: number(asked.length), n: number(powers) })}
      okButtonProps={{ disabled: asked.length === 0 }}
      cancelText={t('app:back')}
      onOk={form.submit}
      onCancel={onClose}
      afterOpenChange={(opened) => opened && form.focusField('title')}
    >
      {undecided === 0 ? null : (
        <p className="approval-note">{t('undecided', { count: undecided, n: number(undecided) })}</p>
      )}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ title: usual, due: dayAfter(day(new Date().toISOString()), daysToAnswer), note: '' }}
        onFinish={send}
      >
        <Form.Item name="title" label={t('dialog.title')}>
          <Input maxLength={200} onPressEnter={form.submit} />
        </Form.Item>
        <Form.Item name="due" label={t('dialog.due')}>
          <DayField />
        </Form.Item>
        {kind === 'approve' ? null : (
          <div className="approval-asked" role="group" aria-label={t('view.departments')}>
            <Checkbox
              checked={asked.length === all.length}
              indeterminate={asked.length > 0 && asked.length < all.length}
              onChange={() => setLeft(asked.length === all.length ? new Set(all.map(({ name }) => name)) : new Set())}
            >
              {t('dialog.departments', { n: number(asked.length), all: number(all.length) })}
            </Checkbox>
            <div>
              {all.map(({ id, name, items }) => (
                <Checkbox key={id} checked={!left.has(name)} onChange={() => tick(name)}>
                  <span className="ellipsis" title={name}>
                    {name}
                  </span>
                  <span className="muted small">{number(items)}</span>
                </Checkbox>
              ))}
            </div>
          </div>
        )}
        <Form.Item name="note" label={t('dialog.note')}>
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} maxLength={2000} />
        </Form.Item>
      </Form>
      <p className="small muted">{t(`dialog.hint.${kind}`)}</p>
    </Modal>
  );
}
