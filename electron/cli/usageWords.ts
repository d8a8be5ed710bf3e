import type { Help, Option } from 'commander';
import stringWidth from 'string-width';

/** What commander says of wrong use, and the same for a clerk; {…} of the English text comes back as $1, $2. */
const errors: readonly (readonly [RegExp, string])[] = [
  [/^error: missing required argument '(.*)'/, '缺少参数：$1'],
  [/^error: option '(.*)' argument missing/, '选项 $1 后面缺少内容'],
  [/^error: required option '(.*)' not specified/, '缺少选项 $1'],
  [/^error: unknown option '(.*)'/, '没有选项 $1'],
  [/^error: unknown command '(.*)'/, '没有命令 $1'],
  [
    /^error: too many arguments.*Expected (\d+).* got (\d+)\.$/m,
    '参数太多：应有 $1 个，给了 $2 个；含空格的路径请加引号',
  ],
  [/^error: option '(.*)' argument '(.*)' is invalid\. /, '选项 $1 的“$2”不对：'],
  [/^error: command-argument value '(.*)' is invalid for argument '(.*)'\. /, '参数 $2 的“$1”不对：'],
  [/Allowed choices are (.*)\.$/m, '可用 $1'],
  [/\(Did you mean (?:one of )?(.*)\?\)/, '（是不是 $1？）'],
];

/** A text that is not in the table stays as it is. */
export function usageError(text: string): string {
  return errors.reduce((told, [english, chinese]) => told.replace(english, chinese), text);
}

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** How help is put into words. Chinese characters take two places of a terminal. */
export const helpWords: Partial<Help> = {
  sortSubcommands: false,
  displayWidth: stringWidth,
  styleTitle: (title) => titles[title] ?? title,
  styleUsage: plainWords,
  styleSubcommandTerm: plainWords,
  optionDescription: describeOption,
};

function plainWords(usage: string): string {
  return usage.replace('[options]', '[选项]').replace('[command]', '[命令]');
}

function describeOption({ description, argChoices, defaultValue, negate }: Option): string {
  const choices = argChoices === undefined ? '' : `：${argChoices.join(' ')}`;
  const preset = defaultValue === undefined || negate ? '' : `（默认 ${defaultValue}）`;
  return `${description}${choices}${preset}`;
}
