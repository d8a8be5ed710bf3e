import { type Act, actsUntil, curveOf, stages } from './acts.ts';
import type { Worked } from './work.ts';

export interface Way extends Worked {
  readonly name: string;
  readonly how: string;
}

const shares = [0.25, 0.5, 0.75, 0.9, 0.99, 1];

/** All ways of working as Markdown. */
export function report(ways: readonly Way[], reported: number): string {
  const needed = ways[0]?.needed ?? 0;
  return [
    '# The effort of the clerk, as last measured',
    `Written by \`npm run bench:effort\`: a clerk who knows the answers works the sample through the calls of the pages, from ${count(reported)} reported powers to the final catalogue; ${count(needed)} of them do not simply stay as they came. An act is a key that settles something; accepting in bulk is one. Choices are the keys and clicks beside it: a lead named, a row taken out of a bulk. Wrong merges are counted before anything is put right.`,
    ...ways.map(({ name, how }) => `- **${name}**: ${how}`),
    table(
      [
        'way',
        'acts',
        'choices',
        'rows covered',
        'rows looked at',
        'wrong merges',
        'published',
        'missing',
        'too many',
        'other holder or category',
      ],
      ways.map(({ name, acts, outcome }) => [
        name,
        count(acts.length),
        count(sum(acts, 'choices')),
        count(sum(acts, 'covered')),
        count(sum(acts, 'shown')),
        count(outcome.wrongMerges),
        count(outcome.published),
        count(outcome.missing),
        count(outcome.tooMany),
        count(outcome.otherHolder + outcome.otherCategory),
      ]),
    ),
    '## Acts until a share of the work is done',
    'The last act keeps all that is left.',
    table(
      ['way', ...shares.map((share) => `${share * 100} %`)],
      ways.map((way) => {
        const curve = curveOf(way.acts, way.needed);
        return [way.name, ...shares.map((share) => told(actsUntil(curve, share)))];
      }),
    ),
    '![share of the work against acts](effort.svg)',
    '## By page',
    table(
      ['way', 'page', 'acts', 'of them bulk', 'rows covered by these', 'looked at for these', 'choices', 'settled'],
      ways.flatMap(({ name, acts }) =>
        stages.flatMap((stage) => {
          const own = acts.filter((act) => act.stage === stage);
          return own.length === 0 ? [] : [[name, stage, ...pageCells(own)]];
        }),
      ),
    ),
    '',
  ].join('\n\n');
}

function pageCells(acts: readonly Act[]): string[] {
  const bulk = acts.filter(({ bulk: isBulk }) => isBulk);
  return [
    count(acts.length),
    count(bulk.length),
    count(sum(bulk, 'covered')),
    count(sum(bulk, 'shown')),
    count(sum(acts, 'choices')),
    count(sum(acts, 'settled')),
  ];
}

function sum(acts: readonly Act[], what: 'choices' | 'covered' | 'shown' | 'settled'): number {
  return acts.reduce((total, act) => total + act[what], 0);
}

function told(acts: number | null): string {
  return acts === null ? '–' : count(acts);
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
