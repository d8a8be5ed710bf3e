/**
 * How well pairs are told: the labelled real pairs against what matching says. Run: node test/bench/pairs.ts [--errors]
 */
import { explain } from '#shared/match/explain.ts';
import { groupKinds } from '#shared/model/group.ts';
import { hasLabelledPairs, type JudgedPair, judgePairs, labels, readLabelledPairs } from './labelledPairs.ts';

if (hasLabelledPairs) run();
else process.stdout.write('skipped: no labelled pairs at hand; set QUANQING_REAL_DATA to their folder\n');

function run(): void {
  const judged = judgePairs(readLabelledPairs());
  const outcomes = groupKinds.flatMap((kind) => [`${kind} sure`, `${kind} review`]).concat('left');
  const rows = labels.map((label) => {
    const ofLabel = judged.filter((pair) => pair.label === label);
    return [label, ...outcomes.map((outcome) => String(ofLabel.filter((pair) => outcomeOf(pair) === outcome).length))];
  });
  for (const row of [['label', ...outcomes], ...rows]) process.stdout.write(`${row.join('\t')}\n`);
  if (process.argv.includes('--errors')) for (const pair of judged.filter(isDoubtful)) show(pair);
}

function outcomeOf({ relation }: JudgedPair): string {
  return relation === null ? 'left' : `${relation.kind} ${relation.sure ? 'sure' : 'review'}`;
}

/** Not what the label names first; many of these are another reading and no error. */
function isDoubtful({ label, relation }: JudgedPair): boolean {
  const kind = relation?.kind ?? null;
  if (label === 'duplicate') return kind !== 'duplicate' && kind !== 'level';
  return label === 'overlap' ? kind !== 'overlap' : kind !== null;
}

function show(pair: JudgedPair): void {
  const { left, right, relation } = pair;
  const basis = (laws: typeof left.laws) => laws.map((law) => `《${law.title}》${law.refs.join('、')}`).join(' ');
  process.stdout.write(
    [
      `\n${pair.line} ${pair.label}: ${outcomeOf(pair)}`,
      `  ${left.name.replaceAll('\n', '')}  ${basis(left.laws)}`,
      `  ${right.name.replaceAll('\n', '')}  ${basis(right.laws)}`,
      `  ${relation === null ? pair.why : explain(relation.evidence, 'zh')}\n`,
    ].join('\n'),
  );
}
