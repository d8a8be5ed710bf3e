import { flushCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { createEngine } from '#engine/engine.ts';
import type { FromEngine, ToEngine } from '#shared/wire/messages.ts';
import { serve } from '#shared/wire/serve.ts';
import { patientParser } from './patientParser.ts';
import { steadySurroundings } from './steadySurroundings.ts';

/** The engine's process as the window has it, but for its clock and ids. Bundled, since it is started for every run. */
const [resources = '', user] = process.argv.slice(2);
const parserScript = fileURLToPath(new URL('./parserChild.mjs', import.meta.url));
const places = { resources, parserScript, press: () => null };
const engine = createEngine(steadySurroundings('run'), places, patientParser(parserScript));
if (user !== undefined) {
  // What it needs of SQLite is loaded before: another user may not read where the project lies.
  new Database(':memory:').close();
  process.setgid?.(Number(user));
  process.setuid?.(Number(user));
}
process.on('disconnect', () => process.exit());
serve(
  {
    post: (message: FromEngine) => void process.send?.(message),
    listen: (hear) => void process.on('message', (message: ToEngine) => hear(message)),
  },
  (name, input, options) => engine.answer(name, input, options),
);
// It will be killed, and what was compiled serves the next.
flushCompileCache();
