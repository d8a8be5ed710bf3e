import { Command } from 'commander';
import { registerAnswerCommands } from './answers.ts';
import { registerRoundCommands } from './rounds.ts';

/** approve …: 征求意见 and 报审. */
export function registerApproveCommands(program: Command): void {
  const approve = new Command('approve')
    .copyInheritedSettings(program)
    .description('征求意见、报审：发出表格，收回答复，采纳意见');
  approve.enablePositionalOptions();
  program.addCommand(approve);
  registerRoundCommands(approve);
  registerAnswerCommands(approve);
}
