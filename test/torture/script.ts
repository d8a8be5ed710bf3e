import { join } from 'node:path';
import type { CallName, Input } from '#shared/contract.ts';
import { type Random, seeded } from '../../scripts/sample/random.ts';
import type { Start } from './start.ts';

/** One call of the engine. */
export interface Step {
  readonly name: CallName;
  readonly input: unknown;
}

export const kinds = [
  'import',
  'paste',
  'derive',
  'bulk',
  'single',
  'undo',
  'redo',
  'answers',
  'round',
  'release',
  'export',
  'migrate',
  'backup',
  'restore',
  'copy',
] as const;
export type Kind = (typeof kinds)[number];

/** What one run does: calls that lead up to the one in which the engine is killed. */
export interface Script {
  readonly kind: Kind;
  readonly from: keyof Start['catalogues'];
  readonly before: readonly Step[];
  readonly target: Step;
  /** When it is killed, as a share of the time that the call takes where nobody disturbs it. */
  readonly moment: number;
}

/** Stands beside the catalogue when a run begins. */
export const earlierBackup = '20260101T080000Z.asked.quanqing';

const actor = '张三';

function step<N extends CallName>(name: N, input: Input<N>): Step {
  return { name, input };
}

/** The same for the same seed. @param folder of the run: files are written there */
export function composeScript(seed: number, start: Start, folder: string): Script {
  const random = seeded(seed);
  const kind = random.pick(kinds);
  // The first call after the process began takes longer than the same in one that is warm.
  const moment = random.chance(0.8) ? 1.5 * fraction(random) : 6 * fraction(random);
  const open = step('catalogue/open', { file: join(folder, '清单.quanqing'), alone: true });
  if (kind === 'migrate') return { kind, from: 'old', before: [], target: open, moment };
  const acts = actsOn(random, start, folder);
  const warming = Array.from({ length: random.below(4) }, () => acts[random.pick(ordinary)]()).flat();
  const last = acts[kind]();
  const target = last.at(-1);
  if (target === undefined) throw new Error(`nothing to do for ${kind}`);
  return { kind, from: 'worked', before: [open, ...warming, ...last.slice(0, -1)], target, moment };
}

const ordinary = ['paste', 'derive', 'bulk', 'single', 'single', 'undo', 'redo', 'answers', 'round'] as const;

function fraction(random: Random): number {
  return random.below(1_000_000) / 1_000_000;
}

type Acts = { readonly [K in Exclude<Kind, 'migrate'>]: () => Step[] };

/** The last step of each is the one that writes. */
function actsOn(random: Random, { lists, answers, items, groups }: Start, folder: string): Acts {
  const item = () => random.pick(items);
  const two = () => {
    const a = item();
    return { a, b: random.pick(items.filter((other) => other !== a)) };
  };
  const everything = { view: { where: [], search: '', sort: [] } };
  const bulk = [
    () => step('decide/rest', { as: '保留', actor }),
    () => step('decide/groups', { min: random.below(100) / 100, actor }),
    () => step('decide/categories', { min: 0, actor }),
    () => step('decide/items', { chosen: everything, as: random.pick(['保留', '取消', null]), actor }),
    () => step('edit/replace', { chosen: everything, fields: ['name'], find: '的处罚', replace: '的行政处罚', actor }),
    () => step('edit/all', { chosen: everything, field: 'basis', value: '《建筑法》第七条', actor }),
  ];
  const single = [
    () => step('decide/item', { item: item(), as: random.pick(['保留', '取消']), reason: '逐条', actor }),
    () => step('decide/item', { item: item(), as: '合并', target: item(), actor }),
    () => step('verdict/set', { ...two(), as: random.pick(['same', 'different', 'unsure']), actor }),
    () => step('decide/group', { group: random.pick(groups), actor }),
    () => step('item/split', { item: item(), into: [{ name: '甲' }, { name: '乙' }], actor }),
  ];
  const release = [
    step('decide/rest', { as: '保留', actor }),
    step('release/make', { draft: random.chance(0.5), actor }),
  ];
  return {
    import: () => [step('intake/import', { paths: random.chance(0.3) ? [...lists] : [random.pick(lists)], actor })],
    paste: () => [
      step('desk/paste', {
        text: `序号\t职权类别\t事项名称\n1\t行政处罚\t对第${random.below(1000)}种行为的处罚`,
        name: '粘贴',
      }),
      step('desk/import', { files: [1], actor }),
    ],
    // Each by itself: all of them together are three writes, and a kill between two is no harm.
    derive: () => [step(random.pick(['work/match', 'work/classify', 'work/check']), {})],
    bulk: () => [random.pick(bulk)()],
    single: () => [random.pick(single)()],
    undo: () => [
      random.pick(bulk)(),
      random.pick(single)(),
      random.chance(0.5) ? step('history/undo', { actor }) : step('history/undoTo', { operation: 2, actor }),
    ],
    redo: () => [random.pick(bulk)(), step('history/undo', { actor }), step('history/redo', { actor })],
    answers: () =>
      random.chance(0.5)
        ? [step('approve/import', { files: [...answers], actor })]
        : [
            step('approve/import', { files: [...answers], actor }),
            step('approve/accept', { kind: 'solicit', round: 1, actor }),
          ],
    round: () => [step('approve/make-round', { kind: random.pick(['solicit', 'approve']), actor })],
    release: () => [...release],
    backup: () => [step('backup/make', {})],
    restore: () => [random.pick(bulk)(), step('backup/restore', { name: earlierBackup })],
    copy: () => [random.pick(single)(), step('catalogue/save-copy', { to: join(folder, '副本.quanqing') })],
    export: () => {
      const format = random.pick(['csv', 'xlsx', 'docx', 'json', 'html'] as const);
      return [...release, step('export/write', { release: 1, format, to: join(folder, `公布.${format}`) })];
    },
  };
}
