import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useActorQuestion } from './actor.ts';
import { prefer } from './preferences.ts';

/** Asks once who is at the keyboard. */
export function ActorDialog() {
  const { t } = useTranslation();
  const { answer } = useActorQuestion();
  const [form] = Form.useForm<{ actor: string }>();
  const give = async ({ actor }: { readonly actor: string }) => {
    await prefer({ actor: actor.trim() });
    answer?.(actor.trim());
  };
  return (
    <Modal
      open={answer !== null}
      title={t('actor.title')}
      okText={t('actor.ok')}
      cancelText={t('back')}
      onOk={form.submit}
      onCancel={() => answer?.(null)}
      width={400}
      destroyOnHidden
    >
      <Form form={form} layout="vertical" onFinish={give} preserve={false} requiredMark={false}>
        <Form.Item
          name="actor"
          label={t('actor.label')}
          extra={t('actor.hint')}
          rules={[{ required: true, whitespace: true, max: 60 }]}
        >
          <Input autoFocus maxLength={60} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
