import { type LeftCode, leftText } from '#shared/approve/leftWords.ts';

/** Thrown where a proposal cannot be accepted as it is: it is told, and the others go on. */
export class LeftOpen extends Error {
  readonly code: LeftCode;
  readonly english: string;

  constructor(code: LeftCode, values: Readonly<Record<string, string>> = {}) {
    super(leftText(code, 'zh', values));
    this.name = 'LeftOpen';
    this.code = code;
    this.english = leftText(code, 'en', values);
  }
}
