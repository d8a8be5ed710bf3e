#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { registerApproveCommands } from './commands/approve.ts';
import { registerBackupCommands } from './commands/backup.ts';
import { registerCatalogueCommands } from './commands/catalogue.ts';
import { registerDecideCommands } from './commands/decide.ts';
import { registerExplainCommand } from './commands/explain.ts';
import { registerExportCommands } from './commands/export.ts';
import { registerHistoryCommands } from './commands/history.ts';
import { registerIntakeCommands } from './commands/intake.ts';
import { registerLawCommands } from './commands/laws.ts';
import { registerListingCommands } from './commands/listings.ts';
import { registerPublishCommands } from './commands/publish.ts';
import { registerWorkCommands } from './commands/work.ts';
import { exitCodes } from './run.ts';
import { helpWords, usageError } from './usageWords.ts';

/** The whole command line; the tests and the manual read its commands from here. */
export function createProgram(): Command {
  const program = new Command('quanqing')
    .description('权清：把各部门报来的权力事项表，变成一份干净、合法、可公布的清单')
    .usage('<命令> [选项]')
    .helpOption('-h, --help', '看用法')
    .helpCommand('help [命令]', '看一条命令的用法')
    .showHelpAfterError('（加 --help 看用法）')
    .configureHelp(helpWords)
    .configureOutput({ outputError: (text, write) => write(usageError(text)) })
    // laws has a subcommand of its own: what stands after import belongs to import.
    .enablePositionalOptions()
    .exitOverride();
  registerCatalogueCommands(program);
  registerIntakeCommands(program);
  registerWorkCommands(program);
  registerListingCommands(program);
  registerExplainCommand(program);
  registerDecideCommands(program);
  registerHistoryCommands(program);
  registerBackupCommands(program);
  registerApproveCommands(program);
  registerPublishCommands(program);
  registerExportCommands(program);
  registerLawCommands(program);
  return program;
}

async function main(): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe: nothing went wrong.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    await createProgram().parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUse;
  }
}

if (import.meta.main) await main();
