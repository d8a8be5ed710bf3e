import { fillWords } from '#shared/model/failure.ts';

/** What of a returned workbook could not be taken, or has to be looked at; the rest of it is taken all the same. */
const words = {
  'stale-round': '{number} 在以后的轮次里又发出过，这一行属于旧的一轮，没有收。',
  'stale-item': '{number} 已不在清单里，没有收。',
  'unknown-round': '这一行的标识属于本清单没有的轮次，没有收。',
  'unknown-row': '这一行的标识指向这一轮没有发出的事项，没有收。',
  'broken-token': '这一行的隐藏标识被改动过，没有收。请清空这一格，再按编号和名称收回。',
  'ids-disagree': '隐藏标识是 {number} 的，编号和名称却不是，没有收。请核对；若以看得见的为准，清空隐藏标识后再收回。',
  'names-disagree': '编号是 {number}，名称和依据却都不同，又没有隐藏标识，没有收。请核对。',
  'row-unclear': '这一行不在发出的行里，也看不出是什么事项，没有收。',
  repeated: '{number} 在表里不止一行，内容相同，只算一次。',
  'repeated-differs': '{number} 在表里不止一行，内容不同，请逐项选定。',
  struck: '{number} 的“{header}”整格划了删除线，文字没有变，未当作改动。请核对。',
  comment: '{cell}有批注：{text}（批注不算改动，请看后处理）。',
  'no-columns': '这张表认不出列（列标识和表头都没有了），{rows} 行没有收。',
  'column-lost': '没有“{headers}”列，按没有改动处理。',
  'column-added': '多出“{header}”列，其中 {cells} 格文字没有收，原件已留存。',
  missing: '有 {count} 行没有交回，按未答复处理：{numbers}',
} as const;

export type AnswerNoteCode = keyof typeof words;

export interface AnswerNote {
  /** 征求意见表 第 12 行; empty where it is about the whole file. */
  readonly place: string;
  readonly code: AnswerNoteCode;
  readonly text: string;
}

export function answerNote(
  place: string,
  code: AnswerNoteCode,
  values: Readonly<Record<string, string | number>> = {},
): AnswerNote {
  return { place, code, text: fillWords(words[code], values) };
}
