import type { PowerTerms } from '#shared/ledger/ledger.ts';
import type { LostTerm } from '#shared/ledger/waterfall.ts';
import { fillWords } from '#shared/model/failure.ts';
import { type Gains, lossesTogether, publicGains } from './publicSteps.ts';
import type { ReleaseContent } from './release.ts';
import { reduction } from './summary.ts';

/** What the paragraph says, from a release or from the catalogue as it stands. */
export interface ReportFigures extends Pick<ReleaseContent, 'place' | 'date' | 'draft' | 'approval'> {
  readonly powers: PowerTerms;
  /** Of the published powers, those that nobody reported. */
  readonly gains: Gains;
  /** Departments that reported anything. */
  readonly reporting: number;
  readonly categories: readonly { readonly name: string; readonly published: number }[];
}

type Released = Pick<ReleaseContent, 'place' | 'date' | 'draft' | 'approval' | 'categories' | 'powers' | 'ledger'>;

export function reportSentence({ place, date, draft, approval, categories, powers, ledger }: Released): string {
  const byCategory = Map.groupBy(powers, (power) => power.category);
  return sentenceOf({
    place,
    date,
    draft,
    approval,
    powers: ledger.whole.powers,
    gains: publicGains(powers),
    reporting: ledger.departments.filter((each) => each.ledger.powers.reported > 0).length,
    categories: categories.map(({ code, name }) => ({ name, published: byCategory.get(code)?.length ?? 0 })),
  });
}

const lossWords: readonly (readonly [term: LostTerm, word: string])[] = [
  ['cancelled', '取消'],
  ['merged', '合并减少'],
  ['handedDown', '下放'],
  ['transferredOut', '转移'],
  ['movedOver', '划转'],
  ['movedOut', '移出'],
  ['suspended', '暂停'],
  ['undecided', '待研究'],
];

/**
 * The paragraph of the annual report, for any place and category set. Terms that are nought are left out. How many kept
 * powers are not public is said nowhere, and can be taken from no difference: they stand among 其他方式减少.
 */
export function sentenceOf(figures: ReportFigures): string {
  const { powers, gains } = figures;
  const { reduced, percent } = reduction(powers.reported, powers.published);
  const together = lossesTogether(powers);
  const apart = lossWords.flatMap(([term, word]) => (together.includes(term) ? [] : [[word, powers[term]] as const]));
  const told = apart.reduce((sum, [, figure]) => sum + figure, 0);
  const reportedAndGained = powers.reported + gains.new + gains.takenOver + gains.gainedBySplits;
  const others = together.length === 0 ? 0 : reportedAndGained - told - powers.published;
  const gone = terms('、', [...apart, ['其他方式减少', others]]);
  const gained = terms('、', [
    ['新增', gains.new],
    ['承接', gains.takenOver],
    ['拆分增加', gains.gainedBySplits],
  ]);
  return [
    fillWords('{place}共清理出{departments}个部门行政权力事项{reported}项，经审核，', {
      place: figures.place,
      departments: figures.reporting,
      reported: powers.reported,
    }),
    gone === '' ? '' : `${gone}，`,
    fillWords('保留{gained}{published}项', {
      gained: gained === '' ? '' : `（含${gained}）`,
      published: powers.published,
    }),
    percent === null || reduced < 0 ? '。' : `，精简率${percent}%。`,
    `其中：${figures.categories.map(({ name, published }) => `${name}${published}项`).join('、')}。`,
    closing(figures),
  ].join('');
}

function terms(separator: string, figures: readonly (readonly [word: string, figure: number])[]): string {
  return figures
    .filter(([, figure]) => figure > 0)
    .map(([word, figure]) => `${word}${figure}项`)
    .join(separator);
}

function closing({ place, date, draft, approval }: ReportFigures): string {
  if (draft) return '（草稿，未经审定。）';
  const [year, month, day] = date.split('-').map(Number);
  const kind = governmentKind(place);
  const bodies = approval?.bodies.join('、') || approvingBodies(place);
  const docNo = approval?.docNo ? `（${approval.docNo}）` : '';
  return `清单经${bodies}审定${docNo}，于${year}年${month}月${day}日在${kind ?? ''}政府门户网站公布。`;
}

/** Who approves a list as a rule, the Party committee and the government of the place: 昆都仑区 -> 区委、区政府 */
export function approvingBodies(place: string): string {
  const kind = governmentKind(place);
  return kind === null ? '党委、政府' : `${kind}委、${kind}政府`;
}

/** Who signs what is published: 昆都仑区 -> 昆都仑区人民政府; what is no place of a government stays as it is. */
export function publishingBody(place: string): string {
  return governmentKind(place) === null ? place : `${place}人民政府`;
}

/** 昆都仑区 -> 区; 土默特右旗 -> 旗. A 自治区 or 自治县 ends the same way. */
function governmentKind(place: string): string | null {
  return /[省市州盟区县旗镇乡]$/.exec(place)?.[0] ?? null;
}
