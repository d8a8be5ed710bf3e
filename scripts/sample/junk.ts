import { departmentOf, departments } from './departments.ts';
import type { Field } from './field.ts';
import { grantPatterns, noBasisPatterns, normativePatterns, templatePatterns } from './inflate/baseless.ts';
import { cityPatterns, handedDownPatterns, unusedPatterns } from './inflate/levels.ts';
import { internalPatterns, marketPatterns, proceduralPatterns, servicePatterns } from './inflate/outside.ts';
import { dealPatterns, type Pattern, patternRow, type Site } from './inflate/pattern.ts';
import { repealedPatterns } from './inflate/repealed.ts';
import type { Department, Inflation, Row } from './model.ts';
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
  const sites = sitesOf(fields, holders);
  return [
    ...kinds.flatMap(([kind, patterns, count]) => dealPatterns(kind, patterns, sites, count, random.branch(kind))),
    ...repealedPatterns.map(({ department, pattern }) =>
      patternRow(pattern, { field: '', department: departmentOf(department) }, 'repealed', random),
    ),
  ];
}

/** Each field with its lead, and the departments that lead none with what they are about: 审计局 → 审计. */
function sitesOf(fields: readonly Field[], holders: Holders): readonly Site[] {
  const led = fields.map((field): Site => {
    const [lead = ''] = holders[field.id] ?? [];
    return { field: field.name.replace(/、.*$/, ''), department: departmentOf(lead) };
  });
  const others = departments
    .filter(({ kind }) => kind === 'department')
    .filter((department) => led.every((site) => site.department !== department))
    .map((department): Site => ({ field: aboutOf(department), department }));
  return [...led, ...others];
}

function aboutOf({ name }: Department): string {
  return name.replace(/(?:分局|局|委员会|救援大队|管理大队|联合会)$/, '').replace(/^公安分局/, '');
}
