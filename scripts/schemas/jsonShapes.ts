import { z } from 'zod';
import { type CallName, contract } from '#shared/contract.ts';

/** The command whose `--json` shows the output of a call. Calls that share a command share its shape. */
const commands: Readonly<Partial<Record<CallName, string>>> = {
  'catalogue/create': 'new',
  'catalogue/verify': 'verify',
  'intake/inspect': 'inspect',
  'intake/import': 'import',
  'intake/compare': 'compare',
  'work/match': 'match',
  'work/classify': 'classify',
  'work/check': 'check',
  'learn/read': 'learn',
  'list/items': 'items',
  'list/sources': 'sources',
  'list/groups': 'groups',
  'list/findings': 'findings',
  'list/decisions': 'decisions',
  'list/history': 'history',
  'list/laws': 'laws',
  'decide/item': 'decide',
  'decide/table': 'decide-from',
  'review/explain': 'explain',
  'verdict/set': 'verdict',
  'item/split': 'split',
  'item/add': 'add',
  'history/undo': 'undo',
  'history/redo': 'redo',
  'ledger/read': 'ledger',
  'stats/read': 'stats',
  'approve/rounds': 'approve-rounds',
  'approve/standing': 'approve-standing',
  'approve/export': 'approve-export',
  'approve/import': 'approve-import',
  'approve/accept': 'approve-accept',
  'approve/proposals': 'approve-proposals',
  'approve/record': 'approve-record',
  'approve/decline': 'approve-decline',
  'approve/undo-round': 'approve-undo',
  'release/make': 'release',
  'release/diff': 'diff',
  'release/export-comparison': 'diff-format',
  'export/write': 'export',
  'laws/import': 'laws-import',
  'laws/cite': 'cite',
};

/** File name → JSON Schema of what the command prints with --json. */
export function jsonShapes(): ReadonlyMap<string, string> {
  const shapes = new Map<string, string>();
  const names = Object.keys(contract).filter((name): name is CallName => name in contract);
  for (const name of names) {
    const command = commands[name];
    if (command === undefined) continue;
    const schema = z.toJSONSchema(contract[name].output, { io: 'output' });
    const titled = { title: `quanqing ${command} --json`, ...schema };
    shapes.set(`${command}.schema.json`, `${JSON.stringify(titled, null, 2)}\n`);
  }
  return shapes;
}
