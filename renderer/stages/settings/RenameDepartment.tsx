import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { act } from '#renderer/engine/act.ts';
import { DayField } from '#renderer/parts/DayField.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { DepartmentListing } from '#shared/contract/departments.ts';

interface Props {
  readonly department: DepartmentListing;
  readonly onClose: () => void;
}

interface Values {
  readonly name: string;
  readonly from: string;
  readonly reason: string;
}

/** A new name from a day on. */
export function RenameDepartment({ department, onClose }: Props) {
  const { t } = useTranslation(['settings', 'app']);
  const { day } = useFormat();
  const [form] = Form.useForm<Values>();
  const rename = async ({ reason, ...values }: Values) => {
    const why = reason.trim() === '' ? {} : { reason };
    const done = await act('departments/rename', { department: department.id, ...values, ...why });
    if (done !== null) onClose();
  };
  return (
    <Modal
      open
      width={480}
      title={t('rename.title', { name: department.name })}
      okText={t('rename.ok')}
      cancelText={t('app:back')}
      onOk={form.submit}
      onCancel={onClose}
      afterOpenChange={(opened) => opened && form.focusField('name')}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ name: department.name, from: day(new Date().toISOString()), reason: '' }}
        onFinish={rename}
      >
        <Form.Item name="name" label={t('rename.name')} rules={[{ required: true, whitespace: true }]}>
          <Input maxLength={100} onPressEnter={form.submit} />
        </Form.Item>
        <Form.Item name="from" label={t('rename.from')} rules={[{ required: true }]}>
          <DayField />
        </Form.Item>
        <Form.Item name="reason" label={t('rename.reason')}>
          <Input maxLength={2000} />
        </Form.Item>
      </Form>
      <p className="soft">{t('rename.outcome')}</p>
    </Modal>
  );
}
