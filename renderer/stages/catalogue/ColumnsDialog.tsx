import { Button, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { GridColumn } from '#renderer/grid/column.ts';
import type { ColumnPlan } from '#renderer/grid/useColumnPlan.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import { GridDialog } from './GridDialog.tsx';
import { moveColumn } from './Titles.tsx';

interface Props {
  readonly open: boolean;
  readonly columns: readonly GridColumn[];
  readonly plan: ColumnPlan;
  readonly onClose: () => void;
}

/** Which columns are shown, and in which order. */
export function ColumnsDialog({ open, columns, plan, onClose }: Props) {
  const { t } = useTranslation('catalogue');
  const { table } = plan;
  const order = table.getAllLeafColumns().flatMap((entry) => {
    const column = columns.find(({ id }) => id === entry.id);
    return column === undefined ? [] : [{ entry, column }];
  });
  const movable = order.filter(({ column }) => column.frozen !== true);
  return (
    <GridDialog open={open} title={t('columnList.title')} width={320} onClose={onClose}>
      <div className="catalogue-columns">
        {order.map(({ entry, column }) => {
          const at = movable.findIndex(({ column: each }) => each.id === column.id);
          const move = (by: number) => moveColumn(plan, column.id, movable[at + by]?.column.id ?? '');
          return (
            <div key={column.id} className="catalogue-column">
              <Checkbox
                checked={entry.getIsVisible()}
                disabled={column.id === 'name'}
                onChange={(event) => entry.toggleVisibility(event.target.checked)}
              >
                {column.label}
              </Checkbox>
              <span className="spacer" />
              {at < 0 ? (
                <Icon name="lock" small />
              ) : (
                <>
                  <Button
                    type="text"
                    size="small"
                    disabled={at === 0}
                    icon={<Icon name="up" small />}
                    aria-label={t('columnList.up', { label: column.label })}
                    onClick={() => move(-1)}
                  />
                  <Button
                    type="text"
                    size="small"
                    disabled={at === movable.length - 1}
                    icon={<Icon name="down" small />}
                    aria-label={t('columnList.down', { label: column.label })}
                    onClick={() => move(1)}
                  />
                </>
              )}
            </div>
          );
        })}
      </div>
      <div className="catalogue-form-end">
        <Button onClick={() => plan.reset()}>{t('columnList.reset')}</Button>
      </div>
    </GridDialog>
  );
}
