import type { CategoryCode } from '#shared/model/category.ts';
import type { Language } from '#shared/model/failure.ts';
import type { Level } from '#shared/model/level.ts';

/** A line of an official list that is compared by the name of the power. */
export interface ListedPower {
  readonly name: string;
  /** The document that says so, e.g. 国发〔2015〕27号. */
  readonly document: string;
}

/** 取消下放决定: what a higher level cancelled or handed down. */
export interface CancelledPower extends ListedPower {
  readonly outcome: '取消' | '下放';
}

/** 临时性行政许可 and trials: good until a day, YYYY-MM-DD. */
export interface TemporaryPower extends ListedPower {
  readonly expires: string;
}

/** A line of the 通用目录 that a province or the state publishes. */
export interface GeneralPower extends ListedPower {
  readonly category: CategoryCode;
}

/** The lowest level of government that an article gives a power to. */
export interface ArticleLevel {
  readonly lawId: string;
  readonly article: number;
  readonly lowest: Level;
  /** As the article words it, e.g. 设区的市级以上人民政府主管部门. */
  readonly subject: string;
}

/**
 * Tables that an office can load. None comes with the product: a rule that needs one is inert until somebody has
 * loaded it, and says so.
 */
export interface CheckTables {
  /** Number of articles of the version in force, by id of the law. */
  readonly articleCounts?: ReadonlyMap<string, number>;
  readonly articleLevels?: readonly ArticleLevel[];
  readonly feeItems?: readonly ListedPower[];
  readonly licenceItems?: readonly ListedPower[];
  readonly cancelledItems?: readonly CancelledPower[];
  readonly handedDownItems?: readonly ListedPower[];
  readonly temporaryItems?: readonly TemporaryPower[];
  /** Cases handled in the last `years` years, by id of the item. */
  readonly caseNumbers?: { readonly years: number; readonly counts: ReadonlyMap<number, number> };
  readonly generalCatalogue?: readonly GeneralPower[];
}

export type TableName = keyof CheckTables;

/** What is asked for when a rule is inert. */
export const tableTitles: Readonly<Record<TableName, Readonly<Record<Language, string>>>> = {
  articleCounts: { zh: '现行法律条数表（法律、条数）', en: 'a table of the number of articles of each law' },
  articleLevels: {
    zh: '法条实施层级表（法律、条、最低层级）',
    en: 'a table of the lowest level that each article names',
  },
  feeItems: { zh: '行政事业性收费和政府性基金目录清单', en: 'the list of fees and government funds' },
  licenceItems: { zh: '行政许可事项清单', en: 'the list of licences' },
  cancelledItems: { zh: '上级取消、下放事项目录', en: 'the list of what was cancelled or handed down above' },
  handedDownItems: { zh: '乡镇（街道）赋权事项目录', en: 'the list of powers given to townships' },
  temporaryItems: {
    zh: '临时性行政许可、试点事项期限表',
    en: 'a table of temporary licences and trials with their last day',
  },
  caseNumbers: { zh: '近年办件（案件）数量表', en: 'a table of cases handled in recent years' },
  generalCatalogue: { zh: '省级（国家）通用目录', en: 'the general catalogue of the province or the state' },
};
