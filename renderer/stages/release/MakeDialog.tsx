import { Button, Checkbox, Form, Input, type InputRef, Modal } from 'antd';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { runTask } from '#renderer/engine/tasks.ts';
import { tellDone } from '#renderer/engine/tell.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { Input as CallInput } from '#shared/contract.ts';
import { type Check, CheckList } from './Checks.tsx';

interface Props {
  readonly check: Check;
  readonly published: number;
  /** The last that is in force, which this one may correct. */
  readonly last: number | null;
  readonly onClose: () => void;
  readonly onMade: (release: number) => void;
}

interface Fields {
  readonly title: string;
  readonly date: string;
  readonly approvedBy: string;
  readonly docNo: string;
  readonly corrects: boolean;
  readonly why: string;
}

/** Asks for title and day; while something blocks, says what, and offers a draft instead. */
export function MakeDialog({ check, published, last, onClose, onMade }: Props) {
  const { t } = useTranslation('release');
  const { number, day } = useFormat();
  const [form] = Form.useForm<Fields>();
  const corrects: boolean | undefined = Form.useWatch('corrects', form);
  const formId = useId();
  const title = useRef<InputRef>(null);
  const blocking = check.checks.filter(({ state }) => state === 'block');
  const make = async (draft: boolean) => {
    const fields = await form.validateFields().catch(() => null);
    if (fields === null) return;
    onClose();
    const made = await runTask(
      'release/make',
      inputOf(fields, draft, last),
      t(draft ? 'dialog.making_draft' : 'dialog.making'),
    );
    if (made === null) return;
    tellDone(t(draft ? 'dialog.madeDraft' : 'dialog.made', { number: made.release, n: number(made.published) }));
    onMade(made.release);
  };
  return (
    <Modal
      open
      title={t('dialog.title', { number: check.number })}
      onCancel={onClose}
      afterOpenChange={(open) => {
        if (open) title.current?.focus({ cursor: 'all' });
      }}
      footer={
        <>
          <Button onClick={() => void make(true)}>{t('dialog.draft')}</Button>
          <Button type="primary" htmlType="submit" form={formId} disabled={!check.ready}>
            {t('dialog.ok', { n: number(published) })}
          </Button>
        </>
      }
    >
      {blocking.length === 0 ? null : (
        <div className="release-blocked" role="alert">
          <b>{t('dialog.blocked')}</b>
          <CheckList lines={blocking} />
        </div>
      )}
      <Form
        id={formId}
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{
          title: check.title,
          date: day(new Date().toISOString()),
          approvedBy: check.approvedBy,
          docNo: '',
          corrects: false,
          why: '',
        }}
        onFinish={() => void make(false)}
      >
        <Form.Item
          name="title"
          label={t('dialog.name')}
          rules={[{ required: true, whitespace: true, message: t('dialog.nameMissing') }]}
        >
          <Input ref={title} maxLength={200} />
        </Form.Item>
        <Form.Item
          name="date"
          label={t('dialog.date')}
          rules={[{ required: true, pattern: /^\d{4}-\d{2}-\d{2}$/, message: t('dialog.dateWrong') }]}
        >
          <Input type="date" className="release-date" />
        </Form.Item>
        <Form.Item name="approvedBy" label={t('dialog.approvedBy')} extra={t('dialog.approvedByNote')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="docNo" label={t('dialog.docNo')}>
          <Input maxLength={100} placeholder={t('dialog.docNoExample')} />
        </Form.Item>
        {last === null ? null : (
          <>
            <Form.Item name="corrects" valuePropName="checked" noStyle>
              <Checkbox>{t('dialog.corrects', { number: last })}</Checkbox>
            </Form.Item>
            {corrects === true ? (
              <Form.Item name="why" label={t('dialog.why')} className="release-why">
                <Input.TextArea rows={2} maxLength={2000} placeholder={t('dialog.whyExample')} />
              </Form.Item>
            ) : null}
          </>
        )}
      </Form>
      {last === null ? null : <Unchanged since={last} />}
      <p className="small muted">{blocking.length === 0 ? t('dialog.note') : t('dialog.draftNote')}</p>
    </Modal>
  );
}

/** Says so where the list is the one that was published already: it may be published again, but hardly is meant to be. */
function Unchanged({ since }: { readonly since: number }) {
  const { t } = useTranslation('release');
  const { data } = useAsk('release/compare', { from: since, to: null, limit: 1 });
  if (data === undefined || data.added + data.removed + data.changed > 0) return null;
  return (
    <p className="small is-warn" role="status">
      {t('dialog.unchanged', { number: since })}
    </p>
  );
}

function inputOf(
  { title, date, approvedBy, docNo, corrects, why }: Fields,
  draft: boolean,
  last: number | null,
): Omit<CallInput<'release/make'>, 'actor'> {
  return {
    title,
    date,
    draft,
    strict: true,
    approvedBy: approvedBy.split(/[、，,]/).flatMap((body) => body.trim() || []),
    docNo,
    ...(corrects && last !== null ? { corrects: { release: last, why } } : {}),
  };
}
