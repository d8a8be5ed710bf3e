import { Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { act } from '#renderer/engine/act.ts';
import type { DepartmentListing } from '#shared/contract/departments.ts';

interface Props {
  readonly department: DepartmentListing;
  readonly departments: readonly DepartmentListing[];
  readonly onClose: () => void;
}

interface Values {
  readonly contact: string;
  readonly phone: string;
  readonly note: string;
  readonly parent: number;
  readonly aliases: string[];
}

const none = 0;

/** Whom to call, what it belongs to, and the spellings that lead to it. */
export function EditDepartment({ department, departments, onClose }: Props) {
  const { t } = useTranslation(['settings', 'app']);
  const [form] = Form.useForm<Values>();
  const { id, name, contact, phone, note, parent, aliases } = department;
  const save = async ({ parent: chosen, ...values }: Values) => {
    const done = await act('departments/edit', { department: id, ...values, parent: chosen === none ? null : chosen });
    if (done !== null) onClose();
  };
  const parents = departments
    .filter((other) => other.id !== id)
    .map((other) => ({ value: other.id, label: other.name }));
  return (
    <Modal
      open
      width={480}
      title={t('edit.title', { name })}
      okText={t('edit.ok')}
      cancelText={t('app:back')}
      onOk={form.submit}
      onCancel={onClose}
      afterOpenChange={(opened) => opened && form.focusField('contact')}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{
          contact: contact ?? '',
          phone: phone ?? '',
          note: note ?? '',
          parent: parent ?? none,
          aliases: aliases.map(({ alias }) => alias),
        }}
        onFinish={save}
      >
        <div className="settings-pair">
          <Form.Item name="contact" label={t('departments.contact')}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="phone" label={t('departments.phone')}>
            <Input maxLength={100} />
          </Form.Item>
        </div>
        <Form.Item name="aliases" label={t('edit.aliases')} extra={t('edit.aliasesHint')}>
          <Select mode="tags" open={false} suffixIcon={null} />
        </Form.Item>
        <Form.Item name="parent" label={t('edit.parent')}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={[{ value: none, label: t('edit.noParent') }, ...parents]}
          />
        </Form.Item>
        <Form.Item name="note" label={t('edit.note')}>
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
