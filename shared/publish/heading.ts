import type { PublishedList } from './publishedList.ts';

/** 2015年11月20日, of YYYY-MM-DD. */
export function printedDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** A draft says so wherever its title stands. */
export function printedTitle({ title, draft }: Pick<PublishedList, 'title' | 'draft'>): string {
  return draft ? `${title}（草稿）` : title;
}

export type Edition = Pick<PublishedList, 'number' | 'date' | 'draft' | 'approval' | 'correction'>;

/** Which edition of the list this is, and under which document it was approved: the line under its title. */
export function editionLine({ number, date, draft, approval, correction }: Edition): string {
  if (draft) return `草稿，未经审定　${printedDate(date)}`;
  const corrects = correction === null ? [] : [`更正第${correction.of}号`];
  const docNo = approval === null || approval.docNo === null ? [] : [approval.docNo];
  return [`第${number}号`, ...corrects, `${printedDate(date)}公布`, ...docNo].join('　');
}
