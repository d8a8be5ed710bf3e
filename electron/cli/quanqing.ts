#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { registerCatalogueCommands } from './commands/catalogue.ts';
import { registerDecideCommands } from './commands/decide.ts';
import { registerHistoryCommands } from './commands/history.ts';
import { registerIntakeCommands } from './commands/intake.ts';
import { registerLawCommands } from './commands/laws.ts';
import { registerListingCommands } from './commands/listings.ts';
import { registerPublishCommands } from './commands/publish.ts';
import { registerWorkCommands } from './commands/work.ts';
import { exitCodes } from './run.ts';

/** The whole command line; the tests and the manual read its commands from here. */
export function createProgram(): Command {
  const program = new Command('quanqing')
    .description('权清：把各部门报来的权力事项表，变成一份干净、合法、可公布的清单')
    .showHelpAfterError('（加 --help 看用法）')
    // laws has a subcommand of its own: what stands after import belongs to import.
    .enablePositionalOptions()
    .configureHelp({ sortSubcommands: false });
  registerCatalogueCommands(program);
  registerIntakeCommands(program);
  registerWorkCommands(program);
  registerListingCommands(program);
  registerDecideCommands(program);
  registerHistoryCommands(program);
  registerPublishCommands(program);
  registerLawCommands(program);
  for (const command of program.commands) command.exitOverride();
  return program.exitOverride();
}

async function main(): Promise<void> {
  try {
    await createProgram().parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUse;
  }
}

if (import.meta.main) await main();
