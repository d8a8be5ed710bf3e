import { type BrowserWindow, dialog } from 'electron';
import type { EngineLife } from './engineLife.ts';

/** In the window's language, since the question is the system's own dialog. */
const words = {
  zh: {
    message: '有任务正在进行，要停止它并关闭吗？',
    detail: '已保存的内容都在；停下的任务不会留下做了一半的改动。',
    close: '停止并关闭',
    stay: '返回',
  },
  en: {
    message: 'A task is running. Stop it and close?',
    detail: 'What was saved is there, and a stopped task leaves nothing half done.',
    close: 'Stop and close',
    stay: 'Back',
  },
} as const;

/** Closing asks only while a task runs: everything else is on disk already. */
export function askBeforeClosing(window: BrowserWindow, engine: EngineLife, language: () => 'zh' | 'en'): void {
  window.on('close', (event) => {
    if (!engine.isBusy()) return;
    const { message, detail, close, stay } = words[language()];
    const buttons = [stay, close];
    const answer = dialog.showMessageBoxSync(window, { type: 'question', message, detail, buttons, cancelId: 0 });
    if (answer === 0) event.preventDefault();
  });
}
