import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { act } from '#renderer/engine/act.ts';
import type { ItemDetail } from '#shared/contract/item.ts';
import type { Disposition } from '#shared/model/decision.ts';

interface Props {
  readonly item: ItemDetail;
  readonly decision: Disposition;
  readonly onClose: () => void;
}

/** Whereto a power is handed. */
export function TargetDialog({ item, decision, onClose }: Props) {
  const { t } = useTranslation(['item', 'domain', 'app']);
  const [form] = Form.useForm<{ target: string; reason: string }>();
  const word = t(`domain:decision.${decision}`);
  const decide = async ({ target, reason }: { readonly target: string; readonly reason: string }) => {
    const why = reason.trim() === '' ? {} : { reason };
    const done = await act('decide/item', { item: item.number, as: decision, target: target.trim(), ...why });
    if (done !== null) onClose();
  };
  return (
    <Modal
      open
      width={440}
      title={t('target.title', { decision: word, number: item.number })}
      okText={t('target.ok', { decision: word })}
      cancelText={t('app:back')}
      onOk={form.submit}
      onCancel={onClose}
      afterOpenChange={(opened) => opened && form.focusField('target')}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ target: item.decision.target ?? '', reason: '' }}
        onFinish={decide}
      >
        <Form.Item
          name="target"
          label={t('target.label')}
          extra={t('target.hint')}
          rules={[{ required: true, whitespace: true }]}
        >
          <Input onPressEnter={form.submit} />
        </Form.Item>
        <Form.Item name="reason" label={t('target.reason')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={2000} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
