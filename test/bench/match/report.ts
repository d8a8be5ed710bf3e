import { groupKinds } from '#shared/model/group.ts';
import type { Accuracy } from './accuracy.ts';
import type { Measured } from './measured.ts';

/** All figures of a run as Markdown. */
export function report(
  accuracy: readonly Accuracy[],
  own: readonly Measured[],
  peers: readonly Measured[],
  skipped: readonly string[],
): string {
  const scored = accuracy.filter(({ remark }) => remark === '');
  return [
    '# Matching, as last measured',
    'Written by `npm run bench:match`. Pairs are all pairs within a group, micro-averaged. Composed lists flatter whoever composed them.',
    '## Accuracy',
    table(
      [
        'list',
        'in truth',
        'sure: precision',
        'sure: recall',
        'all: precision',
        'all: recall',
        'all: F1',
        'kind right',
        'arguable pairs asked',
        'vetoes overridden',
      ],
      scored.map(({ list, all, sure, kindRight, arguable, vetoesOverridden }) => [
        list,
        count(all.inTruth),
        four(sure.precision),
        four(sure.recall),
        four(all.precision),
        four(all.recall),
        four(all.f1),
        four(kindRight),
        count(arguable),
        vetoesOverridden === null ? '–' : count(vetoesOverridden),
      ]),
    ),
    ...accuracy.filter(({ remark }) => remark !== '').map(({ list, remark }) => `${list}: ${remark}.`),
    '### Each kind by itself',
    table(
      ['list', 'kind', 'proposed', 'in truth', 'precision', 'recall', 'F1'],
      scored.flatMap(({ list, byKind }) =>
        groupKinds.map((kind) => {
          const { proposed, inTruth, precision, recall, f1 } = byKind[kind];
          return [list, kind, count(proposed), count(inTruth), four(precision), four(recall), four(f1)];
        }),
      ),
    ),
    '### Recall by noise',
    ...noiseTable(scored),
    '### What was mistaken for one power',
    table(
      ['list', 'because', 'pairs', 'of them sure'],
      scored.flatMap(({ list, mistaken }) =>
        mistaken.map(({ as, pairs, sure }) => [list, as, count(pairs), count(sure)]),
      ),
    ),
    ...(own.length === 0 ? [] : speed(own, peers)),
    ...(skipped.length === 0 ? [] : ['## Skipped', ...skipped.map((each) => `- ${each}`)]),
    '',
  ].join('\n\n');
}

function noiseTable(scored: readonly Accuracy[]): string[] {
  const lists = scored.filter(({ recallByNoise }) => recallByNoise.length > 0);
  const noises = [...new Set(lists.flatMap(({ recallByNoise }) => recallByNoise.map(({ noise }) => noise)))];
  const rows = noises.map((noise) => [
    noise,
    ...lists.map(({ recallByNoise }) => {
      const found = recallByNoise.find((each) => each.noise === noise);
      return found === undefined ? '–' : `${four(found.recall)} of ${count(found.pairs)}`;
    }),
  ]);
  return [table(['noise', ...lists.map(({ list }) => list)], rows)];
}

function speed(own: readonly Measured[], peers: readonly Measured[]): string[] {
  return [
    '## Time and memory',
    'From rows to groups with their evidence. Other matchers see the names, and each has the threshold at which it does best; fuse.js was asked with 100 names and its time is that of all. Memory is the peak of the process, with the rows. Where the processor time is below the time, other work kept the machine busy. Machines differ more than versions do: compare what stands in one table.',
    table(
      [
        'matcher',
        'rows',
        'ms',
        'processor, ms',
        'MB',
        'precision',
        'recall',
        'F1',
        'its time over ours',
        'its memory over ours',
      ],
      [...own, ...peers]
        .toSorted((a, b) => a.n - b.n)
        .map(({ name, n, ms, cpu, mb, precision, recall, f1 }) => {
          const ours = own.find((each) => each.n === n);
          const ratio = (of: number, ourOf: number | undefined) =>
            ourOf === undefined ? '–' : `${(of / ourOf).toFixed(1)} ×`;
          return [
            name,
            count(n),
            count(Math.round(ms)),
            cpu === null ? '–' : count(Math.round(cpu)),
            count(mb),
            four(precision),
            four(recall),
            four(f1),
            ratio(ms, ours?.ms),
            ratio(mb, ours?.mb),
          ];
        }),
    ),
    table(
      [
        'rows',
        'reading the bases, ms',
        'matching, ms',
        'longest step, ms',
        'progress off by at most',
        'groups for a person',
        'wrong merges of what is sure',
      ],
      own.map(({ n, own: parts }) => [
        count(n),
        ...(parts === null
          ? []
          : [
              count(Math.round(parts.reading)),
              count(Math.round(parts.matching)),
              count(Math.round(parts.longestStep)),
              four(parts.progressOff),
              count(parts.decisions),
              count(parts.wrongMerges),
            ]),
      ]),
    ),
    ...growth(own),
  ];
}

function growth(own: readonly Measured[]): string[] {
  return own.slice(1).flatMap((each, index) => {
    const before = own[index];
    if (before === undefined) return [];
    return [
      `From ${count(before.n)} to ${count(each.n)} rows (${(each.n / before.n).toFixed(1)} ×): ${(each.ms / before.ms).toFixed(1)} × the time.`,
    ];
  });
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function four(value: number): string {
  return value.toFixed(4);
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}
