import { markupText } from '#shared/text/markup.ts';

/** Official documents are set in these (GB/T 9704-2012); where a computer lacks one, Word takes the other name. */
const fontTable: readonly (readonly [name: string, otherwise: string])[] = [
  ['方正小标宋简体', '宋体'],
  ['仿宋_GB2312', '仿宋'],
  ['楷体_GB2312', '楷体'],
  ['黑体', 'SimHei'],
  ['宋体', 'SimSun'],
];

export const fonts = {
  title: font('方正小标宋简体'),
  body: font('仿宋_GB2312'),
  secondHeading: font('楷体_GB2312'),
  heading: font('黑体'),
  page: font('宋体'),
} as const;

/** Figures and Latin letters in running text are set in Times New Roman. */
function font(name: string): { ascii: string; hAnsi: string; cs: string; eastAsia: string } {
  const latin = 'Times New Roman';
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia: name };
}

export function fontTableXml(): string {
  const entries = fontTable.map(
    ([name, otherwise]) =>
      `<w:font w:name="${markupText(name)}"><w:altName w:val="${markupText(otherwise)}"/>` +
      '<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="default"/></w:font>',
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `${entries.join('')}</w:fonts>`
  );
}
