import { copyFileSync } from 'node:fs';
import type { Input, Output } from '#shared/contract.ts';
import { actor, cityList, createWorkbench, housingList, type Workbench } from '../../workbench.ts';
import { fillIn, type OpenedForm } from './formOf.ts';

export const housing = '北原区住房和城乡建设局';
export const city = '北原区城市管理局';
export const solicit = { kind: 'solicit', round: 1 } as const;

type Proposals = Output<'approve/proposals'>['rows'];

/** A catalogue of two departments that were asked for their opinion, and the forms that went out to them. */
export interface Consultation {
  readonly bench: Workbench;
  /** Puts the catalogue back to when the forms had gone out. */
  begin(): Promise<void>;
  /** The form of a department as it fills it in. */
  answer(name: string, department: string, write: (form: OpenedForm) => void): Promise<string>;
  take(...files: readonly string[]): Promise<Output<'approve/import'>>;
  proposals(more?: Partial<Input<'approve/proposals'>>): Promise<Proposals>;
  /** All that a catalogue shows of its items and of what was said of them. */
  everything(): Promise<unknown>;
}

export async function consult(): Promise<Consultation> {
  const bench = await createWorkbench();
  const paths = [bench.writeList('住建.csv', housingList), bench.writeList('城管.csv', cityList)];
  await bench.engine.call('intake/import', { paths, actor });
  await bench.engine.call('approve/make-round', { kind: 'solicit', actor });
  await bench.engine.call('approve/export', { ...solicit, department: housing, to: bench.path(`${housing}.xlsx`) });
  await bench.engine.call('approve/export', { ...solicit, department: city, to: bench.path(`${city}.xlsx`) });
  await bench.engine.call('catalogue/close', {});
  const asked = bench.path('已发出.quanqing');
  copyFileSync(bench.file, asked);
  const proposals = async (more: Partial<Input<'approve/proposals'>> = {}): Promise<Proposals> =>
    (await bench.engine.call('approve/proposals', { ...solicit, ...more })).rows;
  return {
    bench,
    begin: async () => {
      await bench.engine.call('catalogue/close', {});
      copyFileSync(asked, bench.file);
      await bench.engine.call('catalogue/open', { file: bench.file });
    },
    answer: (name, department, write) => fillIn(bench.path(`${department}.xlsx`), bench.path(name), write),
    take: (...files) => bench.engine.call('approve/import', { files: [...files], actor }),
    proposals,
    everything: async () => ({
      items: await bench.engine.call('list/items', {}),
      rounds: await bench.engine.call('approve/rounds', {}),
      answers: await bench.engine.call('approve/answers', solicit),
      proposals: await proposals(),
      ledger: await bench.engine.call('ledger/read', {}),
    }),
  };
}
