import { type Command, Option } from 'commander';
import type { PairExplained } from '#shared/contract/explain.ts';
import { type Language, languages } from '#shared/model/failure.ts';
import { addCommand } from '../options.ts';
import { type CommonOptions, runOn } from '../run.ts';

interface ExplainOptions extends CommonOptions {
  readonly language: Language;
}

export function registerExplainCommand(program: Command): void {
  addCommand(program, 'explain <清单> <事项> <另一事项>', '说明两项为什么归为一组，或为什么不归')
    .addOption(new Option('--language <语言>', '用哪种语言说').choices(languages).default('zh'))
    .action((file: string, a: string, b: string, options: ExplainOptions) =>
      runOn(file, options, '说明', async (engine) => {
        const { language } = options;
        const json = await engine.call('review/explain', { a, b, language });
        return { json, text: () => inWords(json, language) };
      }),
    );
}

const headings = {
  zh: {
    conditions: '是否比对（有一条符合就比对）',
    never: '没有一条符合，两项不作比对',
    evidence: '特征和权重',
    vetoes: '否决：有这些不同，不会当作重复',
    otherwise: '要得出另一个结论，须有这些不同',
    groups: '同在组',
    and: '，并且',
    if: '若',
    result: '，则：',
  },
  en: {
    conditions: 'Whether they are compared (one condition is enough)',
    never: 'No condition is met: the two are not compared',
    evidence: 'Features and weights',
    vetoes: 'Vetoes: with these differences they are never one power',
    otherwise: 'What would have to differ for another answer',
    groups: 'Both in group',
    and: ', and ',
    if: 'If ',
    result: ': ',
  },
} as const;

function inWords(pair: PairExplained, language: Language): string {
  const words = headings[language];
  const block = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
  return [
    ...[pair.a, pair.b].map(({ number, department, name }) => [number, department ?? '', name].join('  ')),
    pair.text,
    ...(pair.groups.length === 0 ? [] : [`${words.groups} ${pair.groups.map(({ id }) => id).join('、')}`]),
    ...block(words.conditions, [
      ...pair.conditions.map(({ met, text }) => `${met ? '✓' : '✗'} ${text}`),
      ...(pair.isCandidate ? [] : [words.never]),
    ]),
    ...block(
      words.evidence,
      pair.evidence.map(({ weight, text }) => `${signed(weight)}  ${text}`),
    ),
    ...block(
      words.vetoes,
      pair.vetoes.map(({ text }) => text),
    ),
    ...block(
      words.otherwise,
      pair.otherwise.map(
        ({ changes, text }) =>
          `${words.if}${changes.map((change) => change.text).join(words.and)}${words.result}${text}`,
      ),
    ),
  ].join('\n');
}

function signed(weight: number): string {
  return `${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(3)}`;
}
