import type { PageWords } from '#shared/approve/forms.ts';
import type { SentRow } from '#shared/approve/sentRow.ts';
import { countWords } from '../../output/approve/roundWorkbook.ts';
import type { Round } from '../../store/tables.ts';
import { contentOf } from './findRound.ts';

/** To be filled in by hand. */
const openDay = '　　年　　月　　日';

/** What the placeholders of a page stand for in a workbook of a round. */
export function roundWords(round: Round, department: string | null, rows: readonly SentRow[]): PageWords {
  const { list, place, departments, day, due } = contentOf(round);
  return {
    清单: list,
    地区: place,
    标题: round.title,
    轮次: String(round.number),
    部门: department ?? (departments.length === 1 ? (departments[0] ?? '') : '各有关部门'),
    类别: '',
    ...countWords(rows),
    日期: printedDay(day),
    截止日期: due === null ? openDay : printedDay(due),
    经办人: round.actor,
    备注: round.note ?? '',
  };
}

/** 2026年1月6日 */
function printedDay(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
