import type { Output, Parsed } from '#shared/contract.ts';
import { drawUpLedger, type Ledger } from '#shared/ledger/ledger.ts';
import { ledgerSentence, ledgerWords } from '#shared/ledger/sentence.ts';
import { categoryCodes, categoryName } from '#shared/model/category.ts';
import { atOnce, type Steps } from '#shared/steps.ts';
import type { Session } from '../session.ts';
import { ledgerCountsKept, wholeCounts } from '../store/ledgerCache.ts';
import { countInSteps, type LedgerScope } from '../store/ledgerCounts.ts';

/** The ledger of the whole catalogue, and by department, category or file when asked. */
export function readLedger(session: Session, { by }: Parsed<'ledger/read'>): Output<'ledger/read'> {
  const whole = keptLedger(session);
  return {
    ...whole,
    sentence: ledgerSentence(whole, ledgerWords.zh),
    by: by === undefined ? [] : atOnce(ledgersInSteps(session, by)),
  };
}

/** From the counts that are kept until something changes: to be shown. */
export function keptLedger(session: Session): Ledger {
  return drawUpLedger(ledgerCountsKept(session.db));
}

/** Counted anew. */
export function wholeLedger(session: Session): Ledger {
  return drawUpLedger(wholeCounts(session.db));
}

interface NamedLedger {
  readonly name: string;
  readonly ledger: Ledger;
}

/** By the printed name of the department, category or file; empty where there is none. */
export function* ledgersInSteps(session: Session, by: Exclude<LedgerScope, 'whole'>): Steps<NamedLedger[]> {
  return Array.from(yield* countInSteps(session.db, by), ([key, counts]) => ({
    name: by === 'category' ? printedCategory(session, key) : key,
    ledger: drawUpLedger(counts),
  }));
}

function printedCategory(session: Session, key: string): string {
  const code = categoryCodes.find((candidate) => candidate === key);
  return code === undefined ? '' : categoryName(code, session.settings.categories);
}
