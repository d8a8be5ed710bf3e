import { fillWords } from '#shared/model/failure.ts';

/** What of a returned workbook could not be taken, or has to be looked at; the rest of it is taken all the same. */
const words = {
  'stale-round': {
    zh: '{number} 在以后的轮次里又发出过，这一行属于旧的一轮，没有收。',
    en: '{number} was sent again in a later round; this row belongs to the older one and was not taken.',
  },
  'stale-item': {
    zh: '{number} 已不在清单里，没有收。',
    en: '{number} is not in the catalogue any more; the row was not taken.',
  },
  'unknown-round': {
    zh: '这一行的标识属于本清单没有的轮次，没有收。',
    en: 'The hidden mark of this row belongs to a round that this catalogue does not have; it was not taken.',
  },
  'unknown-row': {
    zh: '这一行的标识指向这一轮没有发出的事项，没有收。',
    en: 'The hidden mark of this row points to a power that was not sent in this round; it was not taken.',
  },
  'broken-token': {
    zh: '这一行的隐藏标识被改动过，没有收。请清空这一格，再按编号和名称收回。',
    en: 'The hidden mark of this row was changed; it was not taken. Empty that cell, and take the file back again.',
  },
  'ids-disagree': {
    zh: '隐藏标识是 {number} 的，编号和名称却不是，没有收。请核对；若以看得见的为准，清空隐藏标识后再收回。',
    en: 'The hidden mark is that of {number}, number and name are not; the row was not taken. Check it; if what is seen is right, empty the hidden mark and take the file back again.',
  },
  'names-disagree': {
    zh: '编号是 {number}，名称和依据却都不同，又没有隐藏标识，没有收。请核对。',
    en: 'The number is {number}, but name and basis are others, and there is no hidden mark; the row was not taken. Check it.',
  },
  'row-unclear': {
    zh: '这一行不在发出的行里，也看不出是什么事项，没有收。',
    en: 'This row was not sent, and does not say what it is about; it was not taken.',
  },
  repeated: {
    zh: '{number} 在表里不止一行，内容相同，只算一次。',
    en: '{number} stands there more than once and says the same; it counts once.',
  },
  'repeated-differs': {
    zh: '{number} 在表里不止一行，内容不同，请逐项选定。',
    en: '{number} stands there more than once and says different things; choose one.',
  },
  struck: {
    zh: '{number} 的“{header}”整格划了删除线，文字没有变，未当作改动。请核对。',
    en: 'All of “{header}” of {number} is struck through, its text is as it was; not taken for a change. Check it.',
  },
  comment: {
    zh: '{cell}有批注：{text}（批注不算改动，请看后处理）。',
    en: '{cell} has a comment: {text} (a comment is no change; read it and decide).',
  },
  'no-columns': {
    zh: '这张表认不出列（列标识和表头都没有了），{rows} 行没有收。',
    en: 'No column of this sheet is known (neither marks nor headers are left); {rows} rows were not taken.',
  },
  'column-lost': {
    zh: '没有“{headers}”列，按没有改动处理。',
    en: '“{headers}” is missing, and taken for not changed.',
  },
  'column-added': {
    zh: '多出“{header}”列，其中 {cells} 格文字没有收，原件已留存。',
    en: 'There is another column, “{header}”; text was not taken from it ({cells} cells), but the file is kept.',
  },
  missing: {
    zh: '有 {count} 行没有交回，按未答复处理：{numbers}',
    en: '{count} rows did not come back and count as not answered: {numbers}',
  },
} as const;

export type AnswerNoteCode = keyof typeof words;

export interface AnswerNote {
  /** 征求意见表 第 12 行; empty where it is about the whole file. */
  readonly place: string;
  readonly code: AnswerNoteCode;
  readonly text: string;
  /** The same for the English window. */
  readonly english: string;
}

export function answerNote(
  place: string,
  code: AnswerNoteCode,
  values: Readonly<Record<string, string | number>> = {},
): AnswerNote {
  const { zh, en } = words[code];
  return { place, code, text: fillWords(zh, values), english: fillWords(en, values) };
}
