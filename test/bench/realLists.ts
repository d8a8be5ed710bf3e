/**
 * How well real lists are read: the powers found by file, sheet and name against one careful reading by hand, every
 * difference listed. Run: node test/bench/realLists.ts [--layouts]
 */
import { hasRealData, type ReadList, readRealLists, realDataFolder, scoreRealLists, totals } from './realListsScore.ts';

if (hasRealData()) await run();
else say(`skipped: no real lists in ${realDataFolder}`);

async function run(): Promise<void> {
  const lists = await readRealLists();
  if (process.argv.includes('--layouts')) lists.forEach(sayLayouts);
  const scores = scoreRealLists(lists);
  for (const file of new Set(scores.map((score) => score.file))) {
    const ofFile = scores.filter((score) => score.file === file);
    say(`${rates(totals(ofFile))}  ${file}`);
    for (const { sheet, missing, extra } of ofFile) {
      for (const name of missing) say(`    only by hand: ${sheet} · ${name}`);
      for (const name of extra) say(`    only by us:   ${sheet} · ${name}`);
    }
  }
  say(`${rates(totals(scores))}  all`);
}

function sayLayouts({ file, sheets }: ReadList): void {
  for (const reading of sheets) {
    const { layout, items, rows, doubts } = reading;
    const asides = Map.groupBy(rows, ({ outcome, reason }) => reason ?? outcome);
    say(`${file} · ${reading.sheet} · ${items.length} items · confidence ${layout?.confidence ?? '–'}`);
    say(`    ${layout?.columns.map(({ header, field, why }) => `${header}=${field ?? why}`).join(' ') ?? 'no list'}`);
    say(`    rows: ${[...asides].map(([kind, of]) => `${kind} ${of.length}`).join(', ')}`);
    const [first] = items;
    if (first !== undefined) {
      say(`    ${first.department.text} (${first.department.from}) · ${first.level.code} (${first.level.from})`);
    }
    for (const { code, row, detail } of doubts) say(`    ? ${code} ${row === null ? '' : row + 1} ${detail}`);
  }
}

function rates({ expected, read, precision, recall }: ReturnType<typeof totals>): string {
  return `precision ${precision.toFixed(4)} recall ${recall.toFixed(4)} (${read} read, ${expected} by hand)`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
