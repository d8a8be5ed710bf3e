import { Failure } from '#shared/model/failure.ts';
import type { FromEngine, FromMain, ToEngine } from '#shared/wire/messages.ts';
import { type EngineProcess, needsOwnNode } from './engineProcess.ts';

/** More ends than this within the span, and it is not started again by itself. */
const mostEnds = 3;
const span = 30_000;

export interface EngineLife {
  readonly standIn: boolean;
  readonly post: (message: ToEngine) => void;
  readonly listen: (hear: (message: FromMain) => void) => void;
  /** True while a task of the window is under way. */
  readonly isBusy: () => boolean;
  /** A call whose work would be lost. */
  readonly markTask: (id: number) => void;
  readonly restart: () => void;
  /** Stops what is under way, closes the catalogue, so that its file is complete by itself, and ends the engine. */
  readonly end: () => Promise<void>;
}

/** Ids of our own calls; those of the window count up from 1. */
const reopening = -1;
const closing = -2;
/** Longer than any save takes; what is cut off then was not reported as saved. */
const patience = 3000;

/**
 * Keeps an engine running: one that ends by itself is started again and opens the catalogue that was open. Calls that
 * were under way end as failures; what had been answered is on disk.
 */
export function keepEngine(start: () => EngineProcess): EngineLife {
  let current: EngineProcess | null = null;
  let ending = false;
  let tell: (message: FromMain) => void = () => {};
  let file: string | null = null;
  const pending = new Map<number, ToEngine>();
  const tasks = new Set<number>();
  const ends: number[] = [];
  let closed = () => {};

  function run(): void {
    const child = start();
    current = child;
    child.onMessage((message) => {
      if (child === current) heard(message);
    });
    child.onExit(() => {
      if (child === current && !ending) lost();
    });
    if (file !== null)
      child.post({
        t: 'call',
        id: reopening,
        name: 'catalogue/open',
        input: { file, alone: true, readOnly: 'if-needed' },
      });
  }

  function heard(message: FromEngine): void {
    if (message.id === closing) {
      closed();
      return;
    }
    if (message.id === reopening) {
      // Where it cannot be opened any more, the window learns so from its next call.
      tell({ t: 'engine', state: 'ready' });
      return;
    }
    const call = pending.get(message.id);
    if (message.t !== 'progress') settle(message.id);
    if (message.t === 'done' && call !== undefined) file = openedBy(call) ?? file;
    if (message.t === 'broken') console.error(message.message);
    tell(message);
  }

  function settle(id: number): void {
    pending.delete(id);
    tasks.delete(id);
  }

  function lost(): void {
    current = null;
    const now = Date.now();
    ends.push(now);
    const dead = ends.filter((end) => end > now - span).length > mostEnds;
    const failure = new Failure(dead ? 'engine-dead' : 'engine-lost');
    for (const id of [...pending.keys()]) {
      settle(id);
      tell({ t: 'failed', id, failure: { code: failure.code, values: failure.values } });
    }
    tell({ t: 'engine', state: dead ? 'dead' : 'lost' });
    if (dead) return;
    const reopens = file !== null;
    run();
    if (!reopens) tell({ t: 'engine', state: 'ready' });
  }

  run();
  return {
    standIn: needsOwnNode,
    post: (message) => {
      if (message.t === 'call') pending.set(message.id, message);
      if (current !== null) current.post(message);
      else if (message.t === 'call') {
        settle(message.id);
        tell({ t: 'failed', id: message.id, failure: { code: 'engine-dead', values: {} } });
      }
    },
    listen: (hear) => {
      tell = hear;
    },
    isBusy: () => tasks.size > 0,
    markTask: (id) => void tasks.add(id),
    restart: () => {
      ends.length = 0;
      const reopens = file !== null;
      if (current === null) run();
      if (!reopens) tell({ t: 'engine', state: 'ready' });
    },
    end: async () => {
      ending = true;
      const child = current;
      if (child === null) return;
      await new Promise<void>((resolve) => {
        closed = resolve;
        setTimeout(resolve, patience);
        child.onExit(resolve);
        // A write that is under way is taken back: nothing half done waits to be recovered.
        for (const id of pending.keys()) child.post({ t: 'stop', id });
        child.post({ t: 'call', id: closing, name: 'catalogue/close', input: {} });
      });
      child.end();
    },
  };
}

/** The catalogue that a call opened, since it was answered. */
function openedBy(call: ToEngine): string | null {
  if (call.t !== 'call' || !['catalogue/open', 'catalogue/create', 'sample/open', 'backup/restore'].includes(call.name))
    return null;
  const { input } = call;
  return typeof input === 'object' && input !== null && 'file' in input && typeof input.file === 'string'
    ? input.file
    : null;
}
