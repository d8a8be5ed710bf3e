import { numeral } from './refReader.ts';

export interface DocNo {
  /** Canonical: 国务院令第591号, 国发〔2014〕5号; the organ without 原 and 中华人民共和国. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Shape {
  readonly pattern: RegExp;
  readonly write: (organ: string, first: string, second: string, third: string) => string;
}

const shapes: readonly Shape[] = [
  {
    // 国务院令第591号, 主席令第四十三号, 商务部令2012年第9号, …人民代表大会常务委员会公告第7号
    pattern: new RegExp(`(令|公告)\\s*(?:〔?(\\d{4})〕?\\s*年?\\s*)?第?\\s*(${numeral})\\s*号`, 'g'),
    write: (organ, kind, year, number) => `${organ}${kind}${year === '' ? '' : `${year}年`}第${number}号`,
  },
  {
    // 国务院563号令, 国家发展和改革委员会第42号令
    pattern: new RegExp(`第?\\s*(${numeral})\\s*号\\s*(令|公告)`, 'g'),
    write: (organ, number, kind) => `${organ}${kind}第${number}号`,
  },
  {
    // 国发〔2014〕5号, 新政发（2020）第53号
    pattern: /[〔（]\s*(\d{4})\s*年?\s*[〕）]\s*第?\s*(\d{1,5})\s*号/g,
    write: (organ, year, number) => `${organ}〔${year}〕${number}号`,
  },
];

const organBehind = /(?:[\u4e00-\u9fff、]\s*){2,40}$/;

/** What stands before the organ in the same run of characters: 日住房和城乡建设部, 次会议通过国务院, 根据国发. */
const notOrgan =
  /^(?:.*(?:通过|公布|发布|颁布|施行|修订|修正|会议|印发)|[年月日届次号条款项、]|根据|依据|按照|依照|由|经|以|见|和|及|与)/s;

function trimOrgan(run: string): string {
  const shorter = run.replace(notOrgan, '').trimStart();
  return shorter === run ? run : trimOrgan(shorter);
}

function canonicalOrgan(organ: string): string {
  return organ
    .replace(/\s+/g, '')
    .replace(/^原/, '')
    .replace(/^中华人民共和国(?=.)/, '');
}

function findShape(shape: Shape, text: string): readonly DocNo[] {
  const found: DocNo[] = [];
  for (const match of text.matchAll(shape.pattern)) {
    const at = match.index;
    const organ = trimOrgan(organBehind.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '');
    if (organ === '') continue;
    const [first = '', second = '', third = ''] = match.slice(1).map((part) => (part ?? '').replace(/\s+/g, ''));
    const written = shape.write(canonicalOrgan(organ), first, second, third);
    found.push({ text: written, start: at - organ.length, end: at + match[0].length });
  }
  return found;
}

/** All document numbers of a folded text, in order. */
export function findDocNos(text: string): readonly DocNo[] {
  return shapes.flatMap((shape) => findShape(shape, text)).sort((left, right) => left.start - right.start);
}

/** The document number that begins at `at` of a folded text; null where none does. */
export function readDocNo(text: string, at: number): DocNo | null {
  const found = findDocNos(text.slice(at, at + 100)).find((candidate) => candidate.start === 0);
  return found === undefined ? null : { text: found.text, start: at, end: at + found.end };
}

/** The number of the document that a note names first and does not name as a later amendment. */
export function promulgationIn(note: string): string | null {
  const found = findDocNos(note);
  const amended = /^[^，；。]{0,4}(?:《[^》]*》)?[^，；。]{0,6}(?:修订|修正|修改)/;
  return (found.find((docNo) => !amended.test(note.slice(docNo.end))) ?? found[0])?.text ?? null;
}
