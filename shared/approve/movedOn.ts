import type { ColumnKey } from './columns.ts';
import { openWord } from './dispositionText.ts';
import type { itemCells } from './itemCells.ts';
import type { RoundKind } from './round.ts';
import { isSameCell } from './sameCell.ts';
import type { SentRow } from './sentRow.ts';

/**
 * What the catalogue says now in place of what was sent; null where it says the same, or the column tells nothing of the
 * catalogue (an opinion).
 */
export function movedOn(
  kind: RoundKind,
  column: ColumnKey,
  sent: SentRow,
  now: ReturnType<typeof itemCells>,
): string | null {
  const whole = (key: ColumnKey): string => sent.annex?.texts[key] ?? sent.cells[key] ?? '';
  switch (column) {
    case 'category':
    case 'department':
    case 'name':
    case 'subItem':
    case 'basis':
    case 'level':
      return isSameCell(whole(column), now[column]) ? null : now[column];
    case 'result': {
      // 征求意见 says in one column what is proposed and asks in another; 报审 leaves empty what nobody decided.
      const proposed = kind === 'solicit' ? whole('proposal') : whole('result') || openWord;
      return isSameCell(proposed, now.disposition) ? null : now.disposition;
    }
    default:
      return null;
  }
}
