import { writeNumber } from '#shared/text/chineseNumber.ts';

/** A place in a law: 第六十五条之一第二款第（三）项第4目; what it does not name is null. */
export interface LawRef {
  readonly article: number;
  /** The 一 of an inserted article, 第三百零七条之一. */
  readonly sub: number | null;
  readonly paragraph: number | null;
  readonly item: number | null;
  readonly point: number | null;
}

const canonical =
  /^([1-9]\d{0,3})(?:-([1-9]\d{0,3}))?(?:\.([1-9]\d{0,3}))?(?:\(([1-9]\d{0,3})\))?(?:#([1-9]\d{0,3}))?$/;

/** The canonical string 条[-之][.款][(项)][#目], e.g. 122.1, 9(3), 307-1, 71(1)#2. */
export function formatRef(ref: LawRef): string {
  const { article, sub, paragraph, item, point } = ref;
  let text = `${article}`;
  if (sub !== null) text += `-${sub}`;
  if (paragraph !== null) text += `.${paragraph}`;
  if (item !== null) text += `(${item})`;
  if (point !== null) text += `#${point}`;
  return text;
}

/** The place that a canonical string names; null where the string is none. */
export function parseRef(text: string): LawRef | null {
  const found = canonical.exec(text);
  if (found === null) return null;
  const [article = null, sub = null, paragraph = null, item = null, point = null] = found
    .slice(1)
    .map((part) => (part === undefined ? null : Number(part)));
  return article === null ? null : { article, sub, paragraph, item, point };
}

/** As statutes and decisions write it: 第一百二十二条第一款第（三）项. */
export function refInWords(ref: LawRef): string {
  return [
    `第${writeNumber(ref.article)}条`,
    ref.sub === null ? '' : `之${writeNumber(ref.sub)}`,
    ref.paragraph === null ? '' : `第${writeNumber(ref.paragraph)}款`,
    ref.item === null ? '' : `第（${writeNumber(ref.item)}）项`,
    ref.point === null ? '' : `第${ref.point}目`,
  ].join('');
}
