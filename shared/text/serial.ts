/** One number in front of a name, with the mark that makes it a number of a list and no part of the name. */
const serials: readonly RegExp[] = [
  /^[①-⓿❶-❿㊀-㊉㈠-㈩⑴-⒛]\s*[、.．:：]?/, // ① ⑴ ⒈ ㈠
  /^[（(〔[【]\s*(?:[\d０-９]{1,4}|[一二三四五六七八九十百零〇]{1,5}|[a-zA-Z])\s*[）)〕\]】]\s*[、.．]?/, // （一） (12) [3]
  /^[\d０-９]{1,4}(?:[.．-]\d{1,3})*\s*(?:[、）)]|[.．:：](?![\d０-９]))/, // 1、伪造… 2) 3. 1-1、 but not 1.5米以上…
  /^[一二三四五六七八九十百零〇]{1,5}\s*(?:[、）)]|[.．:：])/, // 十二、 but not 一级…
  /^[a-zA-Z]\s*[、）).．](?![a-zA-Z0-9])/, // A. b)
  /^第?[一二三四五六七八九十\d０-９]{1,4}[项条]?[:：]\s*/, // 第一项：
];

/** What any of them begins with: most names begin with no number, and one look tells. */
const opensSerial = /^[①-⓿❶-❿㊀-㊉㈠-㈩⑴-⒛（(〔[【\d０-９一二三四五六七八九十百零〇a-zA-Z第]/;

/**
 * The name without the numbers that a list put in front of it, as in 1、伪造…, （一）2.对…; a number that belongs to the
 * name (1.5米以上…, 一级…) stays. White space in front goes too.
 */
export function stripSerial(name: string): string {
  let rest = name.trimStart();
  for (;;) {
    const serial = opensSerial.test(rest) ? serials.find((pattern) => pattern.test(rest)) : undefined;
    if (serial === undefined) return rest;
    const shorter = rest.replace(serial, '').trimStart();
    // Nothing but a number is the name itself.
    if (shorter === '') return rest;
    rest = shorter;
  }
}
