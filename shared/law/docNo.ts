import { remembering } from '#shared/text/remember.ts';
import { numeral } from './refReader.ts';

export interface DocNo {
  /** Canonical: 国务院令第591号, 国发〔2014〕5号; the organ without 原 and 中华人民共和国. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** 国土资源部国土资发〔1999〕205号, …的通知劳部发〔1993〕134号: the sign alone is the number, and 劳部发 is a whole sign. */
const issuerBeforeSign = /^.*(?:部|局|委员会|厅|院|署|政府|通知|意见)(?=[\u4e00-\u9fff]{2,}$)/;

interface Shape {
  /** Its first group is what of the number stands before the match. */
  readonly pattern: RegExp;
  readonly write: (organ: string, first: string, second: string, third: string) => string;
}

const shapes: readonly Shape[] = [
  {
    // 国务院令第591号, 商务部令2012年第9号, 中国人民银行令〔2020〕第5号, …人民代表大会常务委员会公告第7号
    pattern: new RegExp(`()(令|公告)\\s*(?:(〔\\s*\\d{4}\\s*〕|\\d{4}\\s*年?)\\s*)?第?\\s*(${numeral})\\s*号`, 'g'),
    write: (organ, kind, year, number) => `${organ}${kind}${year.replace(/\d$/, '$&年')}第${number}号`,
  },
  {
    // 国务院563号令, 国家发展和改革委员会第42号令
    pattern: new RegExp(`号(?<=(第?\\s*(${numeral})\\s*)号)\\s*(令|公告)`, 'g'),
    write: (organ, number, kind) => `${organ}${kind}第${number}号`,
  },
  {
    // 国发〔2014〕5号, 新政发（2020）第53号
    pattern: /()[〔（]\s*(\d{4})\s*年?\s*[〕）]\s*第?\s*(\d{1,5})\s*号/g,
    write: (organ, year, number) => `${organ.replace(issuerBeforeSign, '')}〔${year}〕${number}号`,
  },
];

const runBehind = /(?<=([\u4e00-\u9fff、\s]{0,60}))/y;

/** The run of Han characters that ends at `end`; a single one is no organ, but for the 国 of 国令第406号. */
function organBehind(text: string, end: number): string {
  runBehind.lastIndex = end;
  const run = (runBehind.exec(text)?.[1] ?? '').trimStart();
  return run.length > 1 || run === '国' ? run : '';
}

/** What stands before the organ in the same run of characters: 日住房和城乡建设部, 次会议通过国务院, 根据国发. */
const notOrgan =
  /^(?:.*(?:通过|公布|发布|颁布|施行|修订|修正|会议|印发)|[年月日届次号条款项、]|根据|依据|按照|依照|由|经|以|见|和|及|与)/s;

function trimOrgan(run: string): string {
  const shorter = run.replace(notOrgan, '').trimStart();
  return shorter === run ? run : trimOrgan(shorter);
}

const canonicalOrgan = remembering(
  1000,
  (organ) =>
    organ
      .replace(/\s+/g, '')
      .replace(/^原/, '')
      .replace(/中华人民共和国(?=.)/g, '')
      .replace(/^国家主席$/, '主席')
      .replace(/^国$/, '国务院'), // 国令第406号
);

function findShape(shape: Shape, text: string): readonly DocNo[] {
  const found: DocNo[] = [];
  for (const match of text.matchAll(shape.pattern)) {
    const at = match.index - (match[1] ?? '').length;
    const organ = trimOrgan(organBehind(text, at));
    if (organ === '') continue;
    const [first = '', second = '', third = ''] = match.slice(2).map((part) => (part ?? '').replace(/\s+/g, ''));
    const written = shape.write(canonicalOrgan(organ), first, second, third);
    found.push({ text: written, start: at - organ.length, end: match.index + match[0].length });
  }
  return found;
}

/** All document numbers of a folded text, in order. */
export function findDocNos(text: string): readonly DocNo[] {
  if (!text.includes('号')) return [];
  return shapes.flatMap((shape) => findShape(shape, text)).sort((left, right) => left.start - right.start);
}

const amended = /^[^，；。）]{0,4}(?:《[^》]*》)?[^，；。）]{0,6}(?:修订|修正|修改)/;

/** The number of the document that a note from `start` to `end` names first and does not name as a later amendment. */
export function promulgationIn(text: string, docNos: readonly DocNo[], start: number, end: number): string | null {
  const named = docNos.filter((docNo) => docNo.start >= start && docNo.end <= end);
  const first = named.find((docNo) => !amended.test(text.slice(docNo.end, docNo.end + 80)));
  return (first ?? named[0])?.text ?? null;
}
