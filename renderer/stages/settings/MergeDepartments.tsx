import { Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { act } from '#renderer/engine/act.ts';
import { DayField } from '#renderer/parts/DayField.tsx';
import { Segments } from '#renderer/parts/Segments.tsx';
import { countedWords } from '#renderer/words/countedWords.ts';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { DepartmentListing } from '#shared/contract/departments.ts';

interface Props {
  readonly selected: readonly DepartmentListing[];
  readonly departments: readonly DepartmentListing[];
  readonly onClose: () => void;
}

interface Values {
  readonly into: number;
  readonly name: string;
  readonly from: string;
  readonly reason: string;
}

/** Several departments become one, an old or a new one; what comes of it is said before it is done. */
export function MergeDepartments({ selected, departments, onClose }: Props) {
  const { t } = useTranslation(['settings', 'app']);
  const { day } = useFormat();
  const [form] = Form.useForm<Values>();
  const [kind, setKind] = useState<'existing' | 'fresh'>('existing');
  const into = Form.useWatch('into', form);
  const name = Form.useWatch('name', form);
  const target = kind === 'fresh' ? (name ?? '') : (departments.find(({ id }) => id === into)?.name ?? '');
  const gone = selected.filter(({ id }) => kind === 'fresh' || id !== into);
  const powers = gone.reduce((sum, each) => sum + each.items, 0);
  const subItems = gone.reduce((sum, each) => sum + each.subItems, 0);
  const merge = async ({ from, reason, ...values }: Values) => {
    const done = await act('departments/merge', {
      departments: selected.map(({ id }) => id),
      into: kind === 'fresh' ? { name: values.name } : { department: values.into },
      from,
      ...(reason.trim() === '' ? {} : { reason }),
    });
    if (done !== null) onClose();
  };
  return (
    <Modal
      open
      width={520}
      title={t('merge.title', { count: selected.length })}
      okText={t('merge.ok', { count: selected.length })}
      cancelText={t('app:back')}
      onOk={form.submit}
      onCancel={onClose}
      afterOpenChange={(opened) => opened && form.focusField('into')}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ into: selected[0]?.id, name: '', from: day(new Date().toISOString()), reason: '' }}
        onFinish={merge}
      >
        <Form.Item label={t('merge.into')}>
          <Segments
            label={t('merge.into')}
            value={kind}
            segments={[
              { value: 'existing', label: t('merge.existing') },
              { value: 'fresh', label: t('merge.fresh') },
            ]}
            onChange={setKind}
          />
        </Form.Item>
        {kind === 'existing' ? (
          <Form.Item name="into" label={t('departments.name')} rules={[{ required: true }]}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={departments.map((each) => ({ value: each.id, label: each.name }))}
            />
          </Form.Item>
        ) : (
          <Form.Item name="name" label={t('merge.name')} rules={[{ required: true, whitespace: true }]}>
            <Input autoFocus maxLength={100} />
          </Form.Item>
        )}
        <Form.Item name="from" label={t('merge.from')} rules={[{ required: true }]}>
          <DayField />
        </Form.Item>
        <Form.Item name="reason" label={t('merge.reason')}>
          <Input maxLength={2000} />
        </Form.Item>
      </Form>
      {target.trim() === '' ? null : (
        <p className="soft">
          {t('merge.outcome', {
            names: gone.map((each) => each.name).join('、'),
            items: countedWords({ powers, subItems }),
            into: target,
          })}
        </p>
      )}
    </Modal>
  );
}
