import { fileURLToPath } from 'node:url';
import type { FromEngine, Port, ToEngine } from '#shared/wire/messages.ts';
import { type PressProgram, pressProgramSchema } from '#shared/wire/press.ts';
import { serve } from '#shared/wire/serve.ts';
import { createEngine } from './engine.ts';
import type { Places } from './places.ts';
import { realSurroundings } from './surroundings.ts';

/** Whoever starts this process says how it is started to print. */
const press: PressProgram = pressProgramSchema.parse(JSON.parse(process.argv.at(-1) ?? ''));

/** The program of the catalogue's process behind the window: one engine that answers what the main process relays. */
const builtPlaces: Places = {
  resources: fileURLToPath(new URL('../../resources', import.meta.url)),
  parserScript: fileURLToPath(new URL('./parserChild.mjs', import.meta.url)),
  press: () => press,
};

/** Electron gives a utility process a parent port; a forked Node has the channel of its parent. */
interface ParentPort {
  postMessage(message: FromEngine): void;
  on(event: 'message', hear: (event: { readonly data: ToEngine }) => void): void;
}

function parentPort(): Port<FromEngine, ToEngine> {
  const port: unknown = Reflect.get(process, 'parentPort');
  if (isParentPort(port)) {
    return {
      post: (message) => port.postMessage(message),
      listen: (hear) => port.on('message', ({ data }) => hear(data)),
    };
  }
  // The window is gone: what was reported saved is on disk, and nothing else is to be done.
  process.on('disconnect', () => {
    engine.close();
    process.exit();
  });
  return {
    post: (message) => void process.send?.(message),
    listen: (hear) => void process.on('message', (message: ToEngine) => hear(message)),
  };
}

function isParentPort(port: unknown): port is ParentPort {
  return typeof port === 'object' && port !== null && 'postMessage' in port;
}

const engine = createEngine(realSurroundings, builtPlaces);
serve(parentPort(), (name, input, options) => engine.answer(name, input, options));
