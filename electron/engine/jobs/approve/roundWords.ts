import type { PageWords } from '#shared/approve/forms.ts';
import type { SentRow } from '#shared/approve/sentRow.ts';
import { printedDate } from '#shared/publish/heading.ts';
import { countWords } from '../../output/approve/roundWorkbook.ts';
import type { Round } from '../../store/tables.ts';
import { contentOf } from './findRound.ts';

const draftNames = { solicit: '征求意见稿', approve: '报审稿' } as const satisfies Record<Round['kind'], string>;

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
    版次: `${draftNames[round.kind]}第${round.number}轮，未经审定　${printedDate(day)}`,
    部门: department ?? (departments.length === 1 ? (departments[0] ?? '') : '各有关部门'),
    类别: '',
    ...countWords(rows),
    日期: printedDate(day),
    截止日期: due === null ? openDay : printedDate(due),
    经办人: round.actor,
    备注: round.note ?? '',
  };
}
