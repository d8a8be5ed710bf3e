import type { AsideGroups, Preview } from '#shared/contract/desk.ts';
import type { Output, Parsed } from '#shared/contract.ts';
import { readBasis } from '#shared/law/parseCitations.ts';
import { categoryName } from '#shared/model/category.ts';
import type { AsideReason, ReadItem } from '#shared/sheet/reading.ts';
import type { Session } from '../../session.ts';
import { type SheetOnDesk, sheetOnDesk } from './deskSheet.ts';

type PreviewedItem = Preview['items'][number];

const maxText = 200;
/** Of one reason; whoever wants to see all looks at the picture. */
const maxAsideRows = 200;

/** The items that will come of a sheet, as they will stand in the catalogue. */
export function showPreview(session: Session, input: Parsed<'desk/preview'>): Output<'desk/preview'> {
  const found = sheetOnDesk(session, input);
  const { items } = found.sheet.reading;
  const doubtful = items.filter((item) => marksOf(found, item).length > 0);
  const chosen = input.doubtful ? doubtful : items;
  return {
    total: items.length,
    doubtful: doubtful.length,
    items: chosen.slice(input.offset, input.offset + input.limit).map((item) => describeItem(session, found, item)),
  };
}

function describeItem({ settings }: Session, found: SheetOnDesk, item: ReadItem): PreviewedItem {
  const { given } = found.file;
  const code = item.category.code ?? given.category;
  return {
    key: item.key,
    row: item.row + 1,
    name: item.name.slice(0, maxText),
    subItem: item.parent !== null,
    category: code === null ? null : { code, name: categoryName(code, settings.categories) },
    department: item.department.text === '' ? (given.department ?? '') : item.department.text,
    basis: shortBasis(item.values.basis ?? ''),
    marks: marksOf(found, item),
  };
}

/** 劳动保障监察条例 26.1, or as much of the text as fits where no law is cited. */
function shortBasis(basis: string): string {
  const { citations } = readBasis(basis.slice(0, 2_000));
  const cited = citations.flatMap(({ law, docNo, refs }) => [`${law ?? docNo ?? ''} ${refs.join('、')}`.trim()]);
  return (cited.length === 0 ? basis : cited.join('；')).slice(0, maxText);
}

function marksOf({ file: { given } }: SheetOnDesk, item: ReadItem): PreviewedItem['marks'] {
  const marks: PreviewedItem['marks'] = item.flags.filter((flag) => flag !== 'other-level');
  if (item.parent !== null) return marks;
  if (item.category.code === null && given.category === null) marks.push('no-category');
  if (item.department.from === null && given.department === null) marks.push('no-department');
  return marks;
}

/** The rows of a sheet that become nothing, by their reasons, in the order of the first row of each. */
export function showAside(session: Session, input: Parsed<'desk/aside'>): Output<'desk/aside'> {
  const { grid, reading } = sheetOnDesk(session, input).sheet;
  const groups = new Map<AsideReason, AsideGroups[number]>();
  for (const { row, reason } of reading.rows) {
    if (reason === null) continue;
    const group = groups.get(reason) ?? { reason, count: 0, rows: [] };
    groups.set(reason, group);
    group.count += 1;
    if (group.rows.length >= maxAsideRows) continue;
    const texts = (grid.rows[row] ?? []).flatMap((cell) => cell?.text.trim() || []);
    group.rows.push({ row: row + 1, text: [...new Set(texts)].join(' ').slice(0, maxText) });
  }
  return [...groups.values()];
}
