import { Command, InvalidArgumentError } from 'commander';
import { hashSchema } from '#shared/contract/catalogue.ts';
import { daySchema } from '#shared/contract/parts.ts';

/** A subcommand with the options that every command has, in the words of the program it belongs to. */
export function addCommand(program: Command, usage: string, description: string): Command {
  const command = new Command(usage.split(' ')[0])
    .copyInheritedSettings(program)
    .description(description)
    .option('--json', '只向标准输出写一个 JSON');
  for (const argument of usage.split(' ').slice(1)) command.argument(argument);
  program.addCommand(command);
  return command;
}

/** For commands that change the catalogue. */
export function withActor(command: Command): Command {
  return command.option('--actor <姓名>', '经办人，记入操作日志（默认用系统账户名）');
}

export function parseWhere(term: string, earlier: readonly WhereTerm[] = []): WhereTerm[] {
  const at = term.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('写作 字段=值');
  return [...earlier, { field: term.slice(0, at), value: term.slice(at + 1) }];
}

export interface WhereTerm {
  field: string;
  value: string;
}

export function parseShare(text: string): number {
  const value = Number(text);
  if (!(value >= 0 && value <= 1)) throw new InvalidArgumentError('写作 0 到 1 之间的数');
  return value;
}

export function parseCount(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('写作正整数');
  return value;
}

export function parseDay(text: string): string {
  if (!daySchema.safeParse(text).success) throw new InvalidArgumentError('写作 年-月-日，年四位，月、日各两位');
  return text;
}

/** As it is printed: 64 hexadecimal digits. */
export function parseHash(text: string): string {
  if (!hashSchema.safeParse(text).success) throw new InvalidArgumentError('校验值是 64 个字，只有 0 到 9 和 a 到 f');
  return text;
}
