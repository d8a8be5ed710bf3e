/**
 * A PDF as the press gives it, with what differs from run to run put in order: the moment of its making becomes the day
 * of the release, and in the place of what made it (which names versions of the system) stands the program. Nothing
 * changes its length, so that every object stays where the file says it is.
 * @param date YYYY-MM-DD
 */
export function fixedPdf(pdf: Uint8Array, date: string): Uint8Array {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  const day = date.replaceAll('-', '');
  for (const key of ['CreationDate', 'ModDate']) {
    put(bytes, text, new RegExp(`(/${key} \\(D:)\\d{14}(?:[+-]\\d\\d'\\d\\d'|Z)?\\)`), (whole, before) =>
      `${before}${day}000000${whole.slice(before.length + 14)}`.replace(/[+-]\d\d'\d\d'/, "+00'00'"),
    );
  }
  put(bytes, text, /(\/Creator )\((?:[^()\\]|\\.|\([^()]*\))*\)/, (whole, before) =>
    `${before}${creator}`.padEnd(whole.length),
  );
  return bytes;
}

/** 权清, as PDF writes what is not Latin. */
const creator = `<FEFF${Buffer.from('权清', 'utf16le').swap16().toString('hex').toUpperCase()}>`;

function put(bytes: Buffer, text: string, pattern: RegExp, by: (whole: string, before: string) => string): void {
  const found = pattern.exec(text);
  if (found === null) throw new Error(`the PDF has no ${pattern.source}`);
  const [whole, before = ''] = found;
  const written = by(whole, before);
  if (written.length !== whole.length) throw new Error('what is put in its place is longer');
  bytes.write(written, found.index, 'latin1');
}
