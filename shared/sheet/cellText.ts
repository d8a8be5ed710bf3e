const han = '\\p{Script=Han}《》〈〉（）()【】〔〕、，。；：！？“”‘’·—…';
const spaceBesideHan = new RegExp(`(?<=[${han}])\\s+|\\s+(?=[${han}])`, 'gu');

/** Characters that carry nothing: zero width space, byte order mark, control characters other than white space. */
const invisible = /\p{Cf}|[^\P{Cc}\s]/gu;

/** Whether there is anything to see: not only white space, format and control characters. */
export function isVisible(text: string): boolean {
  return /[^\s\p{Cf}\p{Cc}]/u.test(text);
}

/** Traditional Mongolian beside the Chinese in bilingual lists: comparing is done by the Chinese alone. */
const mongolian = /[\u1800-\u18af]+/g;

/** For comparing words of a header or a name within one sheet: width folded, no white space. */
export function foldText(text: string): string {
  return text.normalize('NFKC').replace(mongolian, '').replace(invisible, '').replace(/\s+/g, '');
}

/** A name as one line: the breaks and spaces that a narrow column put into it are removed (对拒绝\n配合统\n计调查). */
export function oneLine(text: string): string {
  return text.replace(invisible, '').replace(spaceBesideHan, '').replace(/\s+/g, ' ').trim();
}

/** 无, /, —, 0 and the like: a cell that says that there is nothing. */
export function saysNone(text: string): boolean {
  return /^(?:无|没有|暂无|无子项|不涉及|[/\\\-—–－*×0.。]*)$/.test(foldText(text));
}

/** 12, 3项: how many, and never the name of something. */
export function isCount(text: string): boolean {
  return /^\d+(?:\.\d+)?(?:项|个|%)?$/.test(foldText(text));
}

/** A whole number, as serials are: 12, ２, 3., (4), 十二. Formulas and floats arrive as text. */
export function isSerialNumber(text: string): boolean {
  return /^[(]?(?:\d{1,5}(?:\.0)?|[一二三四五六七八九十百]{1,5})[)]?[.、。,]?$/.test(foldText(text));
}
