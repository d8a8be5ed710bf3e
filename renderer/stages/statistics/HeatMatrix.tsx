import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { goTo } from '#renderer/app/place.ts';
import { Segments } from '#renderer/parts/Segments.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { Output } from '#shared/contract.ts';
import { drawTable } from './drawTable.ts';
import { useLook } from './look.ts';
import { MatrixCell } from './MatrixCell.tsx';
import {
  doorOfMeasure,
  figureOf,
  heatOf,
  type MatrixRow,
  type Measure,
  matrixOf,
  measures,
  sortRows,
  sumRows,
} from './matrixFigures.ts';
import { PictureTools } from './PictureTools.tsx';
import type { Draw } from './picture.ts';
import { useMatrixNames } from './useMatrixNames.ts';
import { useRowsShown } from './useRowsShown.ts';

/** Departments × categories as a table whose cells are the deeper the more they hold. */
export function HeatMatrix({ statistics }: { readonly statistics: Output<'stats/read'> }) {
  const { t } = useTranslation('statistics');
  const { number, percent } = useFormat();
  const look = useLook();
  const rowsShown = useRowsShown();
  const names = useMatrixNames();
  const [measure, setMeasure] = useState<Measure>('published');
  const [all, setAll] = useState(false);
  const draw = useRef<Draw | null>(null);
  const { categories } = statistics;
  const { rows, total } = useMemo(() => matrixOf(statistics), [statistics]);
  const sorted = useMemo(() => sortRows(rows, measure), [rows, measure]);
  const few = all || sorted.length <= rowsShown + 1;
  const shown = few ? sorted : sorted.slice(0, rowsShown);
  const rest = few ? null : sumRows(sorted.slice(rowsShown));
  const largest = Math.max(...rows.flatMap(({ cells }) => cells.map((cell) => figureOf(cell, measure) ?? 0)), 1);
  const written = (figure: number | null) =>
    figure === null ? '–' : measure === 'reduction' ? percent(figure) : number(figure);
  const restName = t('matrix.rest', { count: sorted.length - shown.length });
  useEffect(() => {
    const columns = [...categories.map(names.category), t('matrix.total')];
    const line = (row: MatrixRow, name: string) => ({
      name,
      cells: [...row.cells, row].map((cell, index) => {
        const figure = figureOf(cell, measure);
        const heat = index < row.cells.length && row.department !== null ? heatOf(figure, measure, largest) : 0;
        return { text: written(figure), heat };
      }),
      strong: row === total,
    });
    const lines = shown.map((row) => line(row, names.department(row.department ?? '')));
    const foot = [...(rest === null ? [] : [line(rest, restName)]), line(total, t('matrix.total'))];
    draw.current = () => drawTable({ columns, lines: [...lines, ...foot] }, look);
  });
  const open = (row: MatrixRow, ofCategory: readonly { field: string; value: string }[]) =>
    row.where === null
      ? undefined
      : () => goTo({ stage: 'catalogue', where: [...(row.where ?? []), ...ofCategory, ...doorOfMeasure(measure)] });
  const line = (row: MatrixRow, name: string) => (
    <>
      {row.cells.map((cell, index) => {
        const category = categories[index];
        const figure = figureOf(cell, measure);
        const label = {
          department: name,
          category: category === undefined ? '' : names.category(category),
          figure: written(figure),
        };
        return (
          <MatrixCell
            key={category?.code}
            text={written(figure)}
            label={t('matrix.cell', label)}
            heat={row.department === null ? 0 : heatOf(figure, measure, largest)}
            onOpen={figure === null ? undefined : open(row, category?.where ?? [])}
          />
        );
      })}
      <MatrixCell
        text={written(figureOf(row, measure))}
        label={t('matrix.cell', {
          department: name,
          category: t('matrix.total'),
          figure: written(figureOf(row, measure)),
        })}
        heat={0}
        onOpen={figureOf(row, measure) === null ? undefined : open(row, [])}
      />
    </>
  );
  return (
    <section className="statistics-matrix" aria-label={t('matrix.title')}>
      <div className="statistics-title">
        <h2>{t('matrix.title')}</h2>
        <span className="small muted">{t(`matrix.hint.${measure}`)}</span>
        <span className="spacer" />
        <Segments
          label={t('matrix.measure.label')}
          value={measure}
          segments={measures.map((value) => ({ value, label: t(`matrix.measure.${value}`) }))}
          onChange={setMeasure}
        />
        <PictureTools name={`${t('matrix.title')} ${t(`matrix.measure.${measure}`)}`} draw={draw} />
      </div>
      <table className="statistics-table">
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{t('matrix.department')}</span>
            </th>
            {categories.map((category) => (
              <th key={category.code} scope="col">
                {names.category(category)}
              </th>
            ))}
            <th scope="col">{t('matrix.total')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.department}>
              <th scope="row" className="ellipsis" title={row.department ?? undefined}>
                {names.department(row.department ?? '')}
              </th>
              {line(row, names.department(row.department ?? ''))}
            </tr>
          ))}
          {rest === null ? null : (
            <tr className="statistics-rest">
              <th scope="row">
                <button type="button" className="link" onClick={() => setAll(true)}>
                  {restName}
                </button>
              </th>
              {line(rest, restName)}
            </tr>
          )}
          {all && sorted.length > rowsShown + 1 ? (
            <tr className="statistics-rest">
              <th scope="row">
                <button type="button" className="link" onClick={() => setAll(false)}>
                  {t('matrix.fewer')}
                </button>
              </th>
            </tr>
          ) : null}
        </tbody>
        <tfoot>
          <tr className="statistics-total">
            <th scope="row">{t('matrix.total')}</th>
            {line(total, t('matrix.all'))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
