import { failureWords } from './failureWords.ts';
import { fieldWordsOf } from './fieldWords.ts';
import { systemReason } from './systemWords.ts';

/**
 * An expected failure: something a user can act on. It is thrown inside as a `Failure` and becomes a value (code and
 * parameters) at the edge, where its words come from one table per language.
 */
export interface FailureValue {
  readonly code: FailureCode;
  readonly values: Readonly<Record<string, string | number>>;
}

export type FailureCode = keyof typeof failureWords;
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** Thrown inside, turned into a {@link FailureValue} at the edge; anything else that is thrown is a bug. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: FailureCode, values: Readonly<Record<string, string | number>> = {}) {
    super(failureText({ code, values }, 'zh'));
    this.name = 'Failure';
    this.code = code;
    this.values = values;
  }
}

export function failureText(failure: FailureValue, language: Language): string {
  const { detail, fields } = failure.values;
  const told = {
    ...failure.values,
    ...(typeof detail === 'string' ? { detail: systemReason(detail, language) } : {}),
    ...(typeof fields === 'string' ? { fields: fieldWordsOf(fields, language) } : {}),
  };
  return fillWords(failureWords[failure.code][language], told);
}

/** Replaces {name} by its value; a name without a value stays visible, which a test forbids for our own texts. */
export function fillWords(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : String(value);
  });
}
