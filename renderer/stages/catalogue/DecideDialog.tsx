import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { Chosen } from '#shared/contract/grid.ts';
import type { Disposition } from '#shared/model/decision.ts';
import { decide } from './decide.ts';
import { GridDialog } from './GridDialog.tsx';
import { Labelled } from './Labelled.tsx';

/** A decision that wants a word more: whereto, or why. */
export interface Deciding {
  readonly as: Disposition;
  readonly chosen: Chosen;
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
  const { number } = useFormat();
  const title =
    deciding === null ? '' : t('bulk.decideTitle', { as: words(`decision.${deciding.as}`), n: number(deciding.count) });
  return (
    <GridDialog open={deciding !== null} title={title} width={440} onClose={onClose}>
      {deciding === null ? null : <Form deciding={deciding} onClose={onClose} />}
    </GridDialog>
  );
}

function Form({ deciding, onClose }: { readonly deciding: Deciding; readonly onClose: () => void }) {
  const { t } = useTranslation('catalogue');
  const { t: words } = useTranslation('domain');
  const { number } = useFormat();
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
          {t('bulk.decideOk', { as: words(`decision.${as}`), n: number(count) })}
        </Button>
      </div>
    </form>
  );
}
