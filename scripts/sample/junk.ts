import { departmentOf } from './departments.ts';
import type { Field } from './field.ts';
import { grantPatterns, noBasisPatterns, normativePatterns, templatePatterns } from './inflate/baseless.ts';
import { cityPatterns, handedDownPatterns, unusedPatterns } from './inflate/levels.ts';
import { internalPatterns, marketPatterns, proceduralPatterns, servicePatterns } from './inflate/outside.ts';
import { dealPatterns, type Pattern, patternRow, type Site } from './inflate/pattern.ts';
import { repealedPatterns } from './inflate/repealed.ts';
import type { Inflation, Row } from './model.ts';
import type { Holders } from './powers.ts';
import type { Random } from './random.ts';
import { inflationTargets as targets } from './targets.ts';

const kinds: readonly (readonly [Inflation, readonly Pattern[], number])[] = [
  ['internal', internalPatterns, targets.internal],
  ['service', servicePatterns, targets.service],
  ['procedural', proceduralPatterns, targets.procedural],
  ['market', marketPatterns, targets.market],
  ['no-basis', noBasisPatterns, targets.noBasis],
  ['template', templatePatterns, targets.template],
  ['normative', normativePatterns, targets.normative],
  ['grant', grantPatterns, targets.grant],
  ['city-power', cityPatterns, targets.cityPower],
  ['handed-down', handedDownPatterns, targets.handedDown],
  ['unused', unusedPatterns, targets.unused],
];

/** Rows that are no power of the district, whoever reports them. */
export function junkRows(fields: readonly Field[], holders: Holders, random: Random): readonly Row[] {
  const sites = fields.map((field): Site => {
    const [lead = ''] = holders[field.id] ?? [];
    return { field: field.name, department: departmentOf(lead) };
  });
  return [
    ...kinds.flatMap(([kind, patterns, count]) => dealPatterns(kind, patterns, sites, count, random.branch(kind))),
    ...repealedPatterns.map(({ department, pattern }) =>
      patternRow(pattern, { field: '', department: departmentOf(department) }, 'repealed', random),
    ),
  ];
}
