import type { CategoryCode } from './category.ts';

/**
 * The words by which departments name a category, without the 行政 in front and without what {@link parseCategory}
 * takes off behind. Numbers are not read: 04 is 征收 in one system and 强制 in another.
 */
const words: readonly (readonly [CategoryCode, readonly string[]])[] = [
  ['XK', ['许可', '审批', '许可审批', '许可和审批', '许可(审批)']],
  ['CF', ['处罚']],
  ['QZ', ['强制', '强制措施', '强制执行', '强制措施和强制执行', '强制措施与强制执行', '强制(措施)', '强制(执行)']],
  ['QR', ['确认', '确认登记', '确认和登记']],
  ['GF', ['给付', '支付', '救助']],
  ['ZS', ['征收', '收费', '征收(收费)', '征收和收费', '征缴', '事业性收费']],
  ['JC', ['检查', '监督检查', '监督', '监管', '执法检查', '检查监督', '监督(检查)']],
  ['CJ', ['裁决']],
  ['JL', ['奖励', '表彰', '表彰奖励', '奖励表彰']],
  ['QT', ['其他', '其他行政', '其他行政行为', '其他具体行政行为', '其他行政管理', '其他行政执法', '其他权责']],
  ['QT', ['征用', '调解', '命令', '规划', '复议', '仲裁', '年检', '审核转报', '初审转报', '转报']],
  ['BA', ['备案', '备案管理']],
  ['FW', ['服务', '公共服务', '便民服务', '依申请便民服务', '政务服务', '公共服务和便民服务']],
  ['NB', ['内部', '内部管理', '内部审批', '内部事务', '政府内部审批', '政府内部管理', '机关内部管理']],
];

const codeByWord: ReadonlyMap<string, CategoryCode> = new Map(
  words.flatMap(([code, list]) => list.map((word): [string, CategoryCode] => [word, code])),
);

/** 一、 （三） 2. 01- 第五类： in front of a category. */
const leadingNumber = /^(?:第?[(（]?[一二三四五六七八九十\d]{1,3}[)）]?[类部分、.．:：-]*)+/;
/** （20项） (共35项) 35项 behind it. */
const trailingCount = /(?:[(][^()]*\d[^()]*[)]|共?\d+项)$/;
/** 类 事项 权力 清单 … behind it: 行政许可类, 行政处罚权, 其他行政权力事项. */
const trailingNoun = /(?:类别|类型|类|事项|项目|权力|职权|职责|权|清单|目录|一览表|表)$/;

/**
 * The category that a cell, a sheet name or a section heading names and nothing else: 行政许可类, 其它行政职权,
 * 三、行政监督检查（12项）. Null where the text says more than a category, or names one that is none
 * (非行政许可审批 was abolished in 2015, 共性权力 says who has a power).
 */
export function parseCategory(text: string): CategoryCode | null {
  let rest = fold(text).replace(leadingNumber, '');
  for (;;) {
    const code = codeByWord.get(rest.replace(/^行政(?=.)/, ''));
    if (code !== undefined) return code;
    const shorter = rest.replace(trailingCount, '').replace(trailingNoun, '');
    if (shorter === rest) return parseRepeated(rest);
    rest = shorter;
  }
}

/** 行政强制-行政强制措施, 行政处罚/行政处罚: parts that all name the same category. */
function parseRepeated(text: string): CategoryCode | null {
  const parts = text.split(/[-—/、,，:：>()]+/).filter((part) => part !== '');
  if (parts.length < 2) return null;
  const codes = new Set(parts.map((part) => codeByWord.get(part.replace(/^行政(?=.)/, ''))));
  const [code] = codes;
  return codes.size === 1 ? (code ?? null) : null;
}

const longestFirst: readonly (readonly [string, CategoryCode | null])[] = [
  ...[...codeByWord].map(([word, code]): [string, CategoryCode] => [`行政${word}`, code]),
  ...[...codeByWord].filter(([word]) => /^(?:其他.|公共|便民|政府内部|内部.)/.test(word)),
  ...['其他权力', '其他职权', '其他类'].map((word): [string, CategoryCode] => [word, 'QT']),
  ...['非行政许可审批', '非行政许可', '行政许可法', '行政处罚法', '行政强制法', '行政复议法'].map(
    (word): [string, null] => [word, null],
  ),
].sort(([a], [b]) => b.length - a.length);

/**
 * The one category named somewhere in a longer text, as in a file name (住建局行政处罚清单（报送）). Null where none or
 * several are named. Not for the names of powers: 对拒绝行政检查的处罚 names one category and is another.
 */
export function findCategory(text: string): CategoryCode | null {
  const whole = parseCategory(text);
  if (whole !== null) return whole;
  let rest = fold(text);
  const found = new Set<CategoryCode>();
  for (const [word, code] of longestFirst) {
    if (!rest.includes(word)) continue;
    rest = rest.replaceAll(word, '|');
    if (code !== null) found.add(code);
  }
  const [code] = found;
  return found.size === 1 ? (code ?? null) : null;
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/g, '')
    .replaceAll('其它', '其他');
}
