import type { IntakeFailureCode, OtherFile } from '#shared/model/intakeFailure.ts';

/** Thrown by the readers where a file cannot be read; readFile turns it into an IntakeFailure value. */
export class IntakeRefusal extends Error {
  readonly code: IntakeFailureCode;
  readonly detail: string;

  constructor(code: IntakeFailureCode, detail = '', options?: ErrorOptions) {
    super(`${code}: ${detail}`, options);
    this.name = 'IntakeRefusal';
    this.code = code;
    this.detail = detail;
  }
}

export function notATable(kind: OtherFile): IntakeRefusal {
  return new IntakeRefusal('not-a-table-file', kind);
}

/** The message of anything thrown, for the detail of a failure. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
