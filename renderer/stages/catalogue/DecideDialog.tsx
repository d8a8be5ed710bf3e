import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countedWords } from '#renderer/words/countedWords.ts';
import type { Chosen } from '#shared/contract/grid.ts';
import type { Disposition } from '#shared/model/decision.ts';
import { decide } from './decide.ts';
import { GridDialog } from './GridDialog.tsx';
import { Labelled } from './Labelled.tsx';
import { useCounted } from './useCounted.ts';

/** A decision that wants a word more: whereto, or why. */
export interface Deciding {
  readonly as: Disposition;
  readonly chosen: Chosen;
  /** Rows. */
  readonly count: number;
}

export function DecideDialog({
  deciding,
  onClose,
}: {
  readonly deciding: Deciding | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('catalogue');
  const { t: words } = useTranslation('domain');
  const counted = useCounted(deciding?.chosen ?? null);
  const said =
    deciding === null || counted === null
      ? null
      : { as: words(`decision.${deciding.as}`), counted: countedWords(counted) };
  return (
    <GridDialog
      open={said !== null}
      title={said === null ? '' : t('bulk.decideTitle', said)}
      width={440}
      onClose={onClose}
    >
      {deciding === null || said === null ? null : (
        <Form deciding={deciding} ok={t('bulk.decideOk', said)} onClose={onClose} />
      )}
    </GridDialog>
  );
}

interface FormProps {
  readonly deciding: Deciding;
  readonly ok: string;
  readonly onClose: () => void;
}

function Form({ deciding, ok, onClose }: FormProps) {
  const { t } = useTranslation('catalogue');
  const [target, setTarget] = useState('');
  const [reason, setReason] = useState('');
  const { as, chosen, count } = deciding;
  const wantsTarget = as !== '取消';
  return (
    <form
      className="catalogue-form"
      onSubmit={(event) => {
        event.preventDefault();
        onClose();
        void decide({ as, chosen, count, target: target.trim(), reason: reason.trim() });
      }}
    >
      {wantsTarget ? (
        <Labelled label={as === '合并' ? t('bulk.targetMerge') : t('bulk.target')}>
          {(id) => <Input id={id} value={target} onChange={(event) => setTarget(event.target.value)} />}
        </Labelled>
      ) : null}
      <Labelled label={t('bulk.reason')}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 2, maxRows: 6 }}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Labelled>
      <div className="catalogue-form-end">
        <Button type="primary" htmlType="submit" disabled={as === '合并' && target.trim() === ''}>
          {ok}
        </Button>
      </div>
    </form>
  );
}
