import { message } from 'antd';
import type { MessageInstance } from 'antd/es/message/interface';
import i18next from 'i18next';
import { Failure, failureText } from '#shared/model/failure.ts';

let shown: MessageInstance = message;

/** The messages of the themed window, once it stands. */
export function showMessagesBy(instance: MessageInstance): void {
  shown = instance;
}

let sayDamage: ((file: string) => void) | null = null;

/** What is to become of a damaged catalogue is asked in a dialog, which says it at the same time. */
export function tellDamageBy(say: (file: string) => void): void {
  sayDamage = say;
}

export function tellDone(text: string): void {
  void shown.success(text, 3);
}

export function tellNotice(text: string): void {
  void shown.info(text, 4);
}

/** Says in words what went wrong. A bug is written to the log, and its stack is never shown. */
export function tellFailure(error: unknown): void {
  if (!(error instanceof Failure)) console.error(error);
  // Stopping is what the user asked for, but they want to know that nothing is left half done.
  if (error instanceof Failure && error.code === 'stopped') tellNotice(wordsOf(error));
  else if (error instanceof Failure && error.code === 'catalogue-damaged' && sayDamage !== null)
    sayDamage(String(error.values.file));
  else void shown.error(wordsOf(error), 8);
}

export function wordsOf(error: unknown): string {
  return error instanceof Failure ? failureText(error, i18next.language === 'en' ? 'en' : 'zh') : i18next.t('bug');
}
