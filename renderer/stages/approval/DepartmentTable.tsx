import { useTranslation } from 'react-i18next';
import { Icon } from '#renderer/parts/Icon.tsx';
import type { IconName } from '#renderer/parts/iconShapes.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { Output } from '#shared/contract.ts';
import { withoutPlace } from '#shared/text/departmentName.ts';
import { chooseDepartment, showProposals } from './sitting.ts';
import type { Round } from './useRound.ts';

export type Standing = Output<'approve/standing'>['departments'][number];

interface Props {
  readonly round: Round;
  readonly departments: readonly Standing[];
  readonly chosen: string | null;
}

const looks = {
  all: ['keep', 'is-ok'],
  some: ['half', 'soft'],
  none: ['undecided', 'muted'],
} as const satisfies Record<string, readonly [IconName, string]>;

/** In the office's own order. What did not come back is said to be not answered, and nothing else. */
export function DepartmentTable({ round, departments, chosen }: Props) {
  const { t } = useTranslation('approval');
  const { number, day } = useFormat();
  const total = (of: (each: Standing) => number): number => departments.reduce((sum, each) => sum + of(each), 0);
  const isOver = round.due !== null && round.due < day(new Date().toISOString());
  return (
    <div className="approval-table-scroll">
      <table className="approval-table">
        <thead>
          <tr>
            <th scope="col">{t('columns.department')}</th>
            <th scope="col">{t('columns.state')}</th>
            <th scope="col" className="number">
              {t('columns.rows')}
            </th>
            <th scope="col" className="number">
              {t('columns.answered')}
            </th>
            <th scope="col" className="number">
              {t('columns.notAnswered')}
            </th>
            <th scope="col" className="number">
              {t('columns.open')}
            </th>
            <th scope="col" className="number">
              {t('columns.conflicts')}
            </th>
          </tr>
        </thead>
        <tbody>
          {departments.map((each) => (
            <Line key={each.department} standing={each} isChosen={each.department === chosen} isOver={isOver} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('columns.total')}</th>
            <td />
            <td className="number">{number(total(({ rows }) => rows))}</td>
            <td className="number">{number(total(({ answered }) => answered))}</td>
            <td className="number">{number(total(({ notAnswered }) => notAnswered))}</td>
            <td className="number">{number(total(({ open }) => open))}</td>
            <td className="number">{number(total(({ conflicts }) => conflicts))}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface LineProps {
  readonly standing: Standing;
  readonly isChosen: boolean;
  readonly isOver: boolean;
}

function Line({ standing, isChosen, isOver }: LineProps) {
  const { t } = useTranslation('approval');
  const { number } = useFormat();
  const { department, rows, answered, notAnswered, answers, open, conflicts } = standing;
  const state = notAnswered === 0 ? 'all' : answered > 0 || answers > 0 ? 'some' : 'none';
  const late = isOver && notAnswered > 0;
  const [icon, tone] = late ? (['warning', 'is-warn'] as const) : looks[state];
  return (
    <tr
      aria-current={isChosen}
      ref={isChosen ? (row) => row?.scrollIntoView({ block: 'nearest' }) : null}
      onClick={() => chooseDepartment(department)}
      onDoubleClick={() => showProposals(department)}
    >
      <th scope="row">
        <button type="button" className="approval-name ellipsis" tabIndex={-1} title={department}>
          {department === '' ? t('noDepartment') : withoutPlace(department)}
        </button>
      </th>
      <td>
        <span className={`approval-state ${tone}`}>
          <Icon name={icon} small />
          {late ? t('state.late', { state: t(`state.${state}`) }) : t(`state.${state}`)}
        </span>
      </td>
      <td className="number soft">{number(rows)}</td>
      <td className="number soft">{dash(answered)}</td>
      <td className="number">{dash(notAnswered)}</td>
      <td className="number">
        {open === 0 ? (
          dash(open)
        ) : (
          <button type="button" className="link" tabIndex={-1} onClick={() => showProposals(department)}>
            {number(open)}
          </button>
        )}
      </td>
      <td className={conflicts > 0 ? 'number is-warn' : 'number'}>{dash(conflicts)}</td>
    </tr>
  );

  function dash(figure: number): string {
    return figure === 0 ? '–' : number(figure);
  }
}
