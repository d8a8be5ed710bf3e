import type { Command } from 'commander';
import type { Engine } from '#engine/engine.ts';
import type { Input } from '#shared/contract.ts';
import { addCommand, parseCount, parseWhere, type WhereTerm } from './options.ts';
import { type CommonOptions, runOn } from './run.ts';

interface ListingOptions extends CommonOptions {
  readonly where?: WhereTerm[];
  readonly search?: string;
  readonly limit?: number;
}

type Ask<T> = (engine: Engine, input: Input<'list/items'>) => Promise<readonly T[]>;

/** One command for one listing of the contract; they differ in what they show of a row. */
export function registerListing<T>(
  program: Command,
  word: string,
  description: string,
  ask: Ask<T>,
  show: (rows: readonly T[]) => string,
): Command {
  return addCommand(program, `${word} <清单>`, `列出${description}`)
    .option('--where <字段=值>', '只要字段等于此值的（可多次）', parseWhere)
    .option('--search <文字>', '只要含此文字的')
    .option('--limit <数目>', '最多列出多少', parseCount)
    .action((file: string, options: ListingOptions) =>
      runOn(file, options, '查询', async (engine) => {
        const { where = [], search, limit } = options;
        const rows = await ask(engine, { where, search, limit });
        return { json: rows, text: () => `${show(rows)}\n${rows.length.toLocaleString('en-US')} 条` };
      }),
    );
}
