import type { CategoryCode } from '#shared/model/category.ts';

/** What the story tells: so many powers were reported, and so many of each category were published. */
export const reportedTarget = 5333;

export const publishedTargets: Readonly<Partial<Record<CategoryCode, number>>> = {
  XK: 20,
  CF: 2191,
  QZ: 166,
  QR: 47,
  GF: 42,
  ZS: 9,
  JC: 301,
  CJ: 5,
  JL: 20,
  QT: 176,
};

/** Powers that stand in the catalogue without a row of their own, and one kind that has a row and is not published. */
export const specialTargets = {
  /** 新增: nobody reported them. */
  added: 9,
  /** 承接: handed down to the district, reported by nobody. */
  takenOver: 6,
  /** Second powers of rows that hold two. */
  split: 12,
  /** Kept, not public (R27). */
  secret: 8,
  /** Declared in a wrong category, kept in the right one (R22). */
  wrongCategory: 36,
  /** Reported by a former organ only; kept under its successor (R21). */
  formerOnly: 24,
} as const;

/** How many rows each kind of inflation adds; what is missing to `reportedTarget` becomes duplicates by wording. */
export const inflationTargets = {
  situation: 190,
  sanction: 140,
  item: 40,
  step: 42,
  lowerLaw: 90,
  level: 190,
  overlap: 160,
  unit: 120,
  formerOrgan: 100,
  parentChild: 50,
  coercion: 120,
  internal: 90,
  service: 100,
  noBasis: 45,
  normative: 40,
  grant: 30,
  procedural: 45,
  template: 40,
  cityPower: 40,
  handedDown: 30,
  market: 20,
  unused: 36,
} as const;
