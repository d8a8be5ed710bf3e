import { Checkbox, Form, Input, Modal, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { act } from '#renderer/engine/act.ts';
import { tellDone } from '#renderer/engine/tell.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { DayField } from '#renderer/parts/DayField.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import { answerWays } from '#shared/approve/round.ts';
import { FileField } from './FileField.tsx';
import { type SaidLine, SaidLines } from './SaidLines.tsx';
import { useSitting } from './sitting.ts';
import type { Round } from './useRound.ts';

interface Props {
  readonly round: Round;
  readonly onClose: () => void;
}

type Way = Exclude<(typeof answerWays)[number], 'workbook'>;

interface Fields {
  readonly department?: string;
  readonly way: Way;
  readonly person: string;
  readonly day: string;
  readonly docNo: string;
  readonly file: string | null;
  readonly note: string;
  readonly said: readonly SaidLine[];
  readonly allAgree: boolean;
}

const ways = answerWays.filter((way) => way !== 'workbook');

/** 登记答复: an answer that is no workbook, with who gave it, when, and the paper it stands on. */
export function RecordDialog({ round, onClose }: Props) {
  const { t } = useTranslation(['approval', 'app']);
  const { day } = useFormat();
  const { kind } = round;
  const { department } = useSitting();
  const { data: standing } = useAsk('approve/standing', { kind, round: round.round });
  const [form] = Form.useForm<Fields>();
  const asked = Form.useWatch('department', form);
  const [allAgree, said] = [Form.useWatch('allAgree', form), Form.useWatch('said', form)];
  const says = allAgree === true || (said ?? []).some(isWhole);
  const save = async ({ department: from, docNo, file, note, said: lines, ...given }: Fields) => {
    const done = await act('approve/record', {
      kind,
      round: round.round,
      ...given,
      ...(from === undefined ? {} : { department: from }),
      ...(docNo.trim() === '' ? {} : { docNo }),
      ...(file === null ? {} : { file }),
      ...(note.trim() === '' ? {} : { note }),
      said: lines.filter(isWhole).map((line) => ({ ...line })),
    });
    if (done === null) return;
    onClose();
    tellDone(t('recordDialog.done', { count: done.proposals }));
  };
  return (
    <Modal
      open
      width="44rem"
      title={t(`recordDialog.heading.${kind}`, { round: round.round })}
      okText={t('recordDialog.ok')}
      okButtonProps={{ disabled: !says }}
      cancelText={t('app:back')}
      onOk={form.submit}
      onCancel={onClose}
      afterOpenChange={(opened) =>
        opened && form.focusField(kind === 'solicit' && department === null ? 'department' : 'person')
      }
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{
          ...(department === null ? {} : { department }),
          way: 'telephone',
          person: '',
          day: day(new Date().toISOString()),
          docNo: '',
          file: null,
          note: '',
          said: [],
          allAgree: false,
        }}
        onFinish={(fields) => void save(fields)}
      >
        {kind === 'approve' ? null : (
          <Form.Item
            name="department"
            label={t('recordDialog.department')}
            rules={[{ required: true, message: t('recordDialog.departmentMissing') }]}
          >
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={(standing?.departments ?? []).map(({ department: name }) => ({ value: name, label: name }))}
            />
          </Form.Item>
        )}
        <Form.Item name="way" label={t('recordDialog.way')}>
          <Radio.Group options={ways.map((value) => ({ value, label: t(`way.${value}`) }))} />
        </Form.Item>
        <div className="approval-record-line">
          <Form.Item
            name="person"
            label={t('recordDialog.person')}
            rules={[{ required: true, whitespace: true, message: t('recordDialog.personMissing') }]}
          >
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item
            name="day"
            label={t('recordDialog.day')}
            rules={[{ required: true, message: t('recordDialog.dayMissing') }]}
          >
            <DayField />
          </Form.Item>
          <Form.Item name="docNo" label={t('recordDialog.docNo')}>
            <Input maxLength={100} />
          </Form.Item>
        </div>
        <Form.Item name="file" label={t('recordDialog.file')}>
          <FileField />
        </Form.Item>
        <SaidLines kind={kind} department={asked} />
        <Form.Item name="allAgree" valuePropName="checked" extra={t('recordDialog.allAgreeHint')}>
          <Checkbox>{t('recordDialog.allAgree')}</Checkbox>
        </Form.Item>
        <Form.Item name="note" label={t('recordDialog.note')}>
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} maxLength={4000} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

function isWhole(line: Partial<SaidLine> | undefined): line is SaidLine {
  return line?.item !== undefined && line.column !== undefined && (line.text ?? '').trim() !== '';
}
