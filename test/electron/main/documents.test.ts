import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { createDocuments } from '../../../electron/main/documents.ts';

/** Electron's app, as far as documents are concerned. */
class Program extends EventEmitter {
  open(file: string): void {
    this.emit('open-file', { preventDefault: () => {} }, file);
  }
}

test('a document that comes before the window could ask is there when it asks', () => {
  const program = new Program();
  const documents = createDocuments(program);
  const told: string[] = [];
  documents.onOpen((file) => told.push(file));
  program.open('/清单/一.quanqing');
  expect(told).toEqual([]);
  expect(documents.takeFirst()).toBe('/清单/一.quanqing');
  expect(documents.takeFirst()).toBeNull();
  program.open('/清单/二.quanqing');
  program.emit('second-instance', {}, ['quanqing', '--flag', '三.quanqing'], '/清单');
  expect(told).toEqual(['/清单/二.quanqing', '/清单/三.quanqing']);
});
