import { citationsInWords } from '#shared/law/citationWords.ts';
import { type CategoryCode, categoryName } from '#shared/model/category.ts';
import { shownDecision } from '#shared/model/decision.ts';
import { levelNames } from '#shared/model/level.ts';
import type { Session } from '../../session.ts';
import type { GridRecord } from '../../store/gridRows.ts';

type Print = (record: GridRecord) => string;

/** The texts of a row as they are copied into a workbook, whole and in the words of the catalogue. */
export function printedFields(session: Session, fields: readonly string[]): (record: GridRecord) => string[] {
  const named = (code: CategoryCode | null): string =>
    code === null ? '' : categoryName(code, session.settings.categories);
  const prints: Readonly<Record<string, Print>> = {
    number: ({ number }) => number,
    name: ({ name }) => name,
    parent: ({ parent }) => parent ?? '',
    department: ({ department }) => department ?? '',
    level: ({ level }) => (level === null ? '' : levelNames[level]),
    category: ({ finalCategory }) => named(finalCategory),
    proposed: ({ proposed }) => named(proposed),
    decision: ({ decision, parentId }) => shownDecision(decision, parentId !== null),
    target: ({ mergedInto, target }) => mergedInto ?? target ?? '',
    reason: ({ reason }) => reason ?? '',
    basis: ({ basis }) => basis,
    citations: ({ citations }) => citationsInWords(citations),
    findings: ({ findings }) => (findings === 0 ? '' : String(findings)),
    file: ({ file }) => file ?? '',
    public: (record) => (record.public ? '是' : '否'),
  };
  const chosen = fields.map((field): Print => prints[field] ?? extraText(field));
  return (record) => chosen.map((print) => print(record));
}

function extraText(field: string): Print {
  const name = field.replace(/^extra\./, '');
  return ({ extra }) => Object.entries(extra).find(([key]) => key === name)?.[1] ?? '';
}
