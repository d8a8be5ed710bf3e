import type { List } from './collect.ts';
import { district } from './departments.ts';
import { layOut } from './layouts/book.ts';
import { chooseLook } from './layouts/look.ts';
import type { Place } from './layouts/table.ts';
import type { Row } from './model.ts';
import type { Random } from './random.ts';
import { type Format, formatAt } from './writers/formats.ts';

/** One file as it arrived. */
export interface Delivered {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly rows: readonly Row[];
  readonly places: ReadonlyMap<Row, Place>;
}

/** Above this many rows a department sends its penalties in a file of their own. */
const maxRows = 90;
/** Longer lists of penalties come in several files. */
const maxPenalties = 210;

export async function deliver(lists: readonly List[], random: Random): Promise<readonly Delivered[]> {
  const parts = lists.flatMap(inParts);
  const files: Delivered[] = [];
  for (const [index, part] of parts.entries()) {
    const format = formatAt(part.list.delivery === 'first' ? index : index + 1);
    files.push(await deliverPart(part, format, random.branch(`file ${index}`)));
  }
  const names = new Set(files.map(({ file }) => file));
  if (names.size < files.length) throw new Error('two files of one name');
  return files;
}

interface Part {
  readonly list: List;
  readonly what: string;
}

function inParts(list: List): readonly Part[] {
  const penalties = list.rows.filter((row) => row.declared === 'CF');
  const others = list.rows.filter((row) => row.declared !== 'CF');
  if (list.rows.length <= maxRows || penalties.length === 0 || others.length === 0) return [{ list, what: '' }];
  const parts = Array.from({ length: Math.ceil(penalties.length / maxPenalties) }, (_, index): Part => {
    const rows = penalties.slice(index * maxPenalties, (index + 1) * maxPenalties);
    const number =
      penalties.length > maxPenalties ? `之${['一', '二', '三', '四', '五', '六'][index] ?? index + 1}` : '';
    return { list: { ...list, rows }, what: `行政处罚${number}` };
  });
  return [...parts, { list: { ...list, rows: others }, what: '其他类别' }];
}

async function deliverPart({ list, what }: Part, format: Format, random: Random): Promise<Delivered> {
  const look = chooseLook(list, format.can, random);
  const body = `${district}${list.department.name}`;
  const title = `${body}${random.pick(['行政权力清单', '权责清单', '行政职权汇总表'])}`;
  const { book, places } = layOut(list, look, title, format.sheetName, random);
  const file = fileName(list, what, title, random) + format.suffix;
  return { file, bytes: await format.write(book), rows: list.rows, places };
}

/** 北原区水务局权责清单（行政处罚）.xls, 附件：…, …（第二轮） … */
function fileName(list: List, what: string, title: string, random: Random): string {
  const part = what === '' ? '' : `（${what}）`;
  if (list.delivery === 'round') return `${title}${part}（第二轮）`;
  if (list.delivery === 'copy') return `${title}${part}${random.pick(['最终稿', '（盖章版）', '终稿2'])}`;
  return random.pick([`${title}${part}`, `${title}${part}`, `附件：${title}${part}`, `${title}${part} (1)`]);
}
