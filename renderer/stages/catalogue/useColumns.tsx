import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '#renderer/app/catalogue.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import type { Choice, GridColumn } from '#renderer/grid/column.ts';
import { DecisionMark } from '#renderer/parts/DecisionMark.tsx';
import type { GridRow } from '#shared/contract/grid.ts';
import { type Disposition, dispositions, shownDecision } from '#shared/model/decision.ts';
import { levels } from '#shared/model/level.ts';
import { officeName, useFieldWords, useValueWords } from './facetWords.ts';

/** Those that no other decision is needed for: into what to merge, and into what to split, no cell can say. */
const decidedInCell: readonly Disposition[] = dispositions.filter((each) => each !== '合并' && each !== '拆分');

/** Shown where there is room, or when asked for. */
export const hiddenAtFirst = ['citations', 'level', 'target', 'reason', 'file', 'public', 'proposed'];
export const extraColumns = ['extra.serial', 'extra.desk', 'extra.target', 'extra.legalLimit', 'extra.note'] as const;

/** Every column there is, in the order in which they stand until the user moves them. */
export function useColumns(roomy: boolean): readonly GridColumn[] {
  const { t, i18n } = useTranslation('domain');
  const { t: own } = useTranslation('catalogue');
  const fieldWords = useFieldWords();
  const valueWords = useValueWords();
  const place = useCatalogue(({ open }) => open?.place ?? '');
  const members = useCatalogue(({ open }) => open?.categories.members);
  const { data: departments } = useAsk('grid/facet', { view: {}, facet: 'department' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words follow from the language
  return useMemo(() => {
    const categories = (members ?? []).map(
      ({ code, name }): Choice => ({ value: name, label: valueWords('category', code) }),
    );
    const decisions = [...decidedInCell, null].map((each, at): Choice => {
      return {
        value: each ?? '',
        label: t(`decision.${shownDecision(each, false)}`),
        key: each === null ? '0' : String(at + 1),
      };
    });
    const offices = (departments?.values ?? []).flatMap(({ value }) =>
      value === '' ? [] : [{ value, label: officeName(value, place) }],
    );
    const levelChoices = levels.map((each): Choice => ({ value: each, label: t(`level.${each}`) }));
    // English words are longer.
    const size = (zh: number, en: number) => (i18n.language === 'en' ? en : zh);
    const columns: GridColumn[] = [
      column('number', 112, ({ number }) => number, {
        frozen: true,
        sort: 'number',
        className: 'catalogue-number',
      }),
      column('name', size(240, 190), ({ name }) => name, {
        frozen: true,
        grows: true,
        sort: 'name',
        edit: 'text',
        className: 'catalogue-name',
      }),
      column('category', size(56, 78), (row) => shortCategory(row), {
        sort: 'category',
        edit: { choices: categories },
      }),
      column(
        'department',
        roomy ? 154 : size(76, 68),
        (row) => (roomy ? officeName(row.department ?? '', place) : row.departmentShort),
        {
          sort: 'department',
          edit: { choices: offices },
        },
      ),
      column(
        'decision',
        size(76, 112),
        ({ decision, parent }) => <DecisionMark decision={shownDecision(decision, parent !== null)} />,
        { sort: 'decision', edit: { choices: decisions } },
      ),
      column('findings', size(48, 70), (row) => findingCount(row), {
        sort: 'findings',
        figure: true,
        className: 'catalogue-figure',
      }),
      column('basis', 316, ({ basis }) => basis, { sort: 'basis', edit: 'lines', cut: true }),
      column('citations', 260, ({ citations }) => citations),
      column('level', 80, ({ level }) => (level === null ? '' : t(`level.${level}`)), {
        sort: 'level',
        edit: { choices: levelChoices },
      }),
      column('target', 120, ({ target }) => target, { sort: 'target' }),
      column('reason', 200, ({ reason }) => reason, { sort: 'reason', edit: 'lines' }),
      column('proposed', 80, ({ proposed }) => (proposed === null ? '' : t(`categoryShort.${proposed}`)), {
        sort: 'proposed',
      }),
      column('file', 160, ({ file }) => file, { sort: 'file' }),
      column('public', 56, (row) => (row.public ? own('yes') : own('no')), {
        sort: 'public',
        edit: {
          choices: [
            { value: '是', label: own('yes') },
            { value: '否', label: own('no') },
          ],
        },
      }),
      ...extraColumns.map((id) =>
        column(id, 120, ({ extra }) => extra[id.replace('extra.', '')] ?? '', { edit: 'lines' }),
      ),
    ];
    return columns;

    function column(
      id: string,
      size: number,
      draw: GridColumn['draw'],
      rest: Partial<Omit<GridColumn, 'id' | 'size' | 'draw'>> = {},
    ): GridColumn {
      return { id, label: fieldWords(id === 'department' && !roomy ? 'departmentShort' : id), size, draw, ...rest };
    }

    function shortCategory({ category }: GridRow): string {
      return t(`categoryShort.${category ?? 'none'}`);
    }
  }, [roomy, i18n.language, members, departments, place]);
}

function findingCount({ findings, severity }: GridRow) {
  if (findings === 0) return null;
  return <span className={severity === 'severe' ? 'is-bad' : 'is-warn'}>{findings}</span>;
}
