import { writeNumber } from '#shared/text/chineseNumber.ts';
import { type FieldChange, fieldHeader, type ReleaseChange } from './difference.ts';
import { printedDate } from './heading.ts';
import type { ReleaseContent } from './release.ts';
import { publishingBody } from './reportSentence.ts';

/** What a correction says of the release that it corrects. */
type Corrected = Pick<ReleaseContent, 'number' | 'title' | 'date'>;
/** Who publishes the corrected release, and when. */
type Publisher = Pick<ReleaseContent, 'place' | 'date'>;

/**
 * 更正公告: what stood wrong in a release and what is right, change by change, a paragraph each. It belongs to the
 * corrected release that follows; the one with the error stays as it was.
 */
export function correctionNotice(
  corrected: Corrected,
  why: string,
  changes: readonly ReleaseChange[],
  publisher: Publisher,
): readonly string[] {
  const { date, title, number } = corrected;
  const opening = `${printedDate(date)}公布的《${title}》（第${number}号）有误，现予更正。${asSentence(why)}`;
  // What should not have been public is not named once more.
  const told = changes.filter(({ change }) => change !== '不公开');
  return [
    opening,
    ...told.map((change, index) => `${writeNumber(index + 1) ?? index + 1}、${changeSentence(change)}`),
    publishingBody(publisher.place),
    printedDate(publisher.date),
  ];
}

function asSentence(why: string): string {
  const text = why.trim();
  return text === '' || /[。！？；…]$/.test(text) ? text : `${text.replace(/[.,，、：;]$/, '')}。`;
}

function changeSentence(change: ReleaseChange): string {
  const power = `${change.number}“${change.name}”（${change.category}，${change.organ || '未注明部门'}）`;
  switch (change.effect) {
    case 'added':
      return `补列${power}。`;
    case 'removed':
      return `删去${power}。`;
    case 'changed':
      return `${power}：${change.fields.map(fieldSentence).join('；')}。`;
  }
}

function fieldSentence({ field, before, after }: FieldChange): string {
  const word = fieldHeader(field);
  if (before === '') return `${word}补为“${after}”`;
  if (after === '') return `${word}“${before}”删去`;
  return `${word}“${before}”更正为“${after}”`;
}
