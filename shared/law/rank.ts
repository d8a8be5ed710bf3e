import { foldText } from '#shared/text/foldText.ts';
import type { LawRank } from './register.ts';
import { canonicalTitle } from './titleReader.ts';

/** 内蒙古自治区…, 包头市…; not 城市…, 人力资源市场…, 自然保护区…. */
const place = /^[\u4e00-\u9fff]{2,9}?(?:省|自治区|自治州|自治县|自治旗|(?<![城都])市(?![场容政民区])|盟)/;
const statute = /(?<![办方做])法(?:典)?(?:（[^（）]*）)?$/;

type Evidence = readonly [rank: LawRank, applies: (title: string, docNo: string, tag: string) => boolean];

/**
 * In the order in which they are asked; the first that applies answers. Issuer and number before the words of the
 * title, the department's own tag last, since tags contradict the rank often.
 */
const evidence: readonly Evidence[] = [
  ['constitution', (title) => /宪法(?:修正案)?$/.test(title)],
  ['judicial-interpretation', (title) => /^最高人民(?:法院|检察院)/.test(title)],
  ['law', (title) => statute.test(title) && !place.test(title)],
  ['law', (title) => /^全国人(?:民代表)?大(?:会)?(?:常务委员会|常委会)?关于.*(?:决定|决议|解释)$/.test(title)],
  ['law', (_title, docNo) => docNo.startsWith('主席令')],
  ['state-council-decision', (title) => /^国务院(?:关于|对).*决定$/.test(title)],
  ['administrative-regulation', (_title, docNo) => docNo.startsWith('国务院令')],
  ['local-regulation', (_title, docNo) => /人(?:民代表)?大(?:会)?(?:常务委员会|常委会)?公告/.test(docNo)],
  ['provincial-rule', (_title, docNo) => /(?:省|自治区|北京市|天津市|上海市|重庆市)(?:人民)?政府令/.test(docNo)],
  ['local-rule', (_title, docNo) => /(?:人民)?政府令/.test(docNo)],
  ['department-rule', (_title, docNo) => /(?:部|委员会|总局|局|署|银行|会|办公室|委|院)令/.test(docNo)],
  ['normative-document', (_title, docNo) => /〔\d{4}〕/.test(docNo)],
  ['normative-document', (title) => /(?:通知|意见|方案|函|批复|纲要|公告|通告|目录)(?:（[^（）]*）)?$/.test(title)],
  ['local-regulation', (title) => place.test(title) && /条例(?:（[^（）]*）)?$/.test(title)],
  ['administrative-regulation', (title) => title.startsWith('中华人民共和国') && /条例$/.test(title)],
  ['law', (_title, _docNo, tag) => tag === '法律'],
  ['administrative-regulation', (_title, _docNo, tag) => tag === '行政法规'],
  ['local-regulation', (_title, _docNo, tag) => /地方(?:性)?法规|自治条例|单行条例/.test(tag)],
  ['department-rule', (title, _docNo, tag) => /部门规章/.test(tag) || (tag === '规章' && !place.test(title))],
  ['normative-document', (_title, _docNo, tag) => /规范性文件|文件|三定/.test(tag)],
];

/**
 * What the title, the document number and the department's tag say about the rank of a law that the register does not
 * know; `unknown` where they say nothing sure, as for a bare …条例.
 */
export function rankFromTitle(title: string | null, docNo: string | null, tag: string | null): LawRank {
  const [folded, number, named] = [canonicalTitle(title ?? ''), docNo ?? '', foldText(tag ?? '')];
  return evidence.find(([, applies]) => applies(folded, number, named))?.[0] ?? 'unknown';
}
