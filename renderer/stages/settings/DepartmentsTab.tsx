import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { Empty } from '#renderer/parts/Empty.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { DepartmentListing } from '#shared/contract/departments.ts';
import { DepartmentTable } from './DepartmentTable.tsx';
import { EditDepartment } from './EditDepartment.tsx';
import { FormerDepartments } from './FormerDepartments.tsx';
import { MergeDepartments } from './MergeDepartments.tsx';
import { RenameDepartment } from './RenameDepartment.tsx';

type Dialog = 'edit' | 'rename' | 'merge';

/** The departments in the office's own order; what is to be done with those that are chosen stands above. */
export function DepartmentsTab() {
  const { t } = useTranslation('settings');
  const { number } = useFormat();
  const { data = [], isSuccess } = useAsk('departments/list', {});
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const present = data.filter(({ successor }) => successor === null);
  const former = data.filter(({ successor }) => successor !== null);
  const selected = present.filter(({ id }) => chosen.has(id));
  const [one] = selected;
  const single = selected.length === 1 ? one : undefined;
  const finish = () => setDialog(null);
  if (isSuccess && data.length === 0) {
    return <Empty icon="person" title={t('departments.empty')} hint={t('departments.emptyHint')} />;
  }
  return (
    <div className="departments">
      <div className="settings-tools">
        <span className="soft">
          {selected.length === 0
            ? t('departments.count', { count: present.length })
            : t('departments.selected', { count: number(selected.length) })}
        </span>
        <Button disabled={single === undefined} onClick={() => setDialog('edit')}>
          {t('departments.edit')}
        </Button>
        <Button disabled={single === undefined} onClick={() => setDialog('rename')}>
          {t('departments.rename')}
        </Button>
        <Button disabled={selected.length < 2} onClick={() => setDialog('merge')}>
          {t('departments.merge')}
        </Button>
        <span className="spacer" />
        <span className="muted small">{t('departments.hint')}</span>
      </div>
      <div className="departments-scroll">
        <DepartmentTable
          departments={present}
          chosen={chosen}
          onChoose={setChosen}
          onOpen={open(setChosen, setDialog)}
        />
        <FormerDepartments departments={former} all={data} />
      </div>
      {dialog === 'edit' && single !== undefined ? (
        <EditDepartment department={single} departments={present} onClose={finish} />
      ) : null}
      {dialog === 'rename' && single !== undefined ? <RenameDepartment department={single} onClose={finish} /> : null}
      {dialog === 'merge' ? <MergeDepartments selected={selected} departments={present} onClose={finish} /> : null}
    </div>
  );
}

function open(choose: (ids: ReadonlySet<number>) => void, show: (dialog: Dialog) => void) {
  return ({ id }: DepartmentListing) => {
    choose(new Set([id]));
    show('edit');
  };
}
