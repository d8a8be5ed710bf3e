import { reportNote } from '#shared/publish/reportTable.ts';
import { reduction } from '#shared/publish/summary.ts';
import { withoutPlace } from '#shared/text/departmentName.ts';
import { grouped } from '#shared/text/grouped.ts';
import { shortCategory } from '#shared/text/shortCategory.ts';
import type { ReleaseFigures } from './figures.ts';
import { countNote, departmentName, tableNames } from './figureTables.ts';
import { framed, frameRoom } from './frame.ts';
import { heatOfCount } from './heat.ts';
import { type HeatLine, heatTableOption } from './heatTable.ts';
import { printLook } from './look.ts';
import type { FigureWords } from './option.ts';
import type { Picture } from './picture.ts';
import { type ShareRow, shareBarsOption } from './shareBars.ts';
import { stepText, waterfallOption } from './waterfall.ts';

const words: FigureWords = {
  number: (value) => `${value < 0 ? '−' : ''}${grouped(Math.abs(value))}`,
  signed: (value) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${grouped(Math.abs(value))}`,
  percent: (share, decimals = 0) => `${(share * 100).toFixed(decimals).replace('-', '−')}%`,
};

/** On a page that lies, with their heading, no line becomes too small to be read. */
const departmentsTogether = 22;

/** Every picture of a release, as it is printed. */
export function picturesOf(figures: ReleaseFigures): readonly Picture[] {
  return [waterfall(figures), outcomes(figures), categories(figures), reductions(figures), ...matrices(figures)];
}

function waterfall(figures: ReleaseFigures): Picture {
  const { steps, report } = figures;
  const { reported, published } = report.total;
  const { percent } = reduction(reported, published);
  const result = report.settled && percent !== null && published <= reported ? `，精简幅度 ${percent}%` : '';
  const notes = [`上报 ${words.number(reported)} 项，公布 ${words.number(published)} 项${result}。${countNote}`];
  const room = frameRoom(notes);
  return framed(figures, {
    id: 'waterfall',
    title: tableNames.steps,
    table: 'steps',
    notes,
    option: waterfallOption(steps, printLook, words, room),
    height: room.top + 300 + room.bottom,
    text: steps.map((step) => `${step.word} ${stepText(step, words)}`),
  });
}

const rowHeight = 30;

function outcomes(figures: ReleaseFigures): Picture {
  const { reported } = figures.report.total;
  const rows = figures.outcomes.map(({ word, figure }): ShareRow => {
    const share = reported === 0 ? 0 : figure / reported;
    return { name: word, shares: [share], figures: [words.number(figure), words.percent(share, 1)] };
  });
  const gains = figures.gains.map(({ word, figure }) => `${word} ${words.number(figure)} 项`);
  const besides = gains.length === 0 ? '' : `没有上报而公布的另有：${gains.join('、')}，不在图中。`;
  const notes = [`占比为占上报数的比例。${besides}${countNote}`];
  return bars(figures, {
    id: 'outcomes',
    title: tableNames.outcomes,
    table: 'outcomes',
    notes,
    rows,
    columns: [
      { header: '项', edge: 80 },
      { header: '占比', edge: 160 },
    ],
    text: rows.map(({ name, figures: [figure] }) => `${name} ${figure}`),
  });
}

function categories(figures: ReleaseFigures): Picture {
  const { rows, total } = figures.report;
  const shown = [...rows, total].map(({ name, reported, published, added }): ShareRow => {
    const shares = reported === 0 ? [0, 0] : [(published - added) / reported, added / reported];
    return { name, shares, figures: [reported, published, added].map(words.number) };
  });
  const added = total.added === 0 ? '' : '，空心为新增、承接和拆分增加的';
  const notes = [`灰底为上报数，深色为其中留下的${added}。${countNote}`];
  return bars(figures, {
    id: 'categories',
    title: tableNames.report,
    table: 'report',
    notes,
    rows: shown,
    columns: [
      { header: '上报', edge: 80 },
      { header: '公布', edge: 160 },
      { header: '其中新增', edge: 240 },
    ],
    text: shown.map(({ name, figures: [reported, published] }) => `${name} ${reported} → ${published}`),
  });
}

function reductions(figures: ReleaseFigures): Picture {
  const { rows, total, settled } = figures.report;
  const shown = [...rows, total].map(({ name, reported, published, added }): ShareRow => {
    if (!settled || reported === 0) return { name, shares: [0, 0], figures: ['—', '—'] };
    const [reduced, withoutAdded] = [published, published - added].map((left) => (reported - left) / reported);
    const share = Math.max(0, reduced ?? 0);
    return {
      name,
      shares: [share, Math.max(0, (withoutAdded ?? 0) - share)],
      figures: [words.percent(reduced ?? 0, 2), words.percent(withoutAdded ?? 0, 2)],
    };
  });
  const unsettled = settled ? '' : '还有事项没有结论，不计精简幅度。';
  const added = total.added === 0 ? '' : '，空心为新增等占去的部分';
  return bars(figures, {
    id: 'reduction',
    title: '各类别精简幅度',
    table: 'report',
    notes: [`${unsettled}深色为精简幅度${added}。`, reportNote],
    rows: shown,
    columns: [
      { header: '精简幅度', edge: 90 },
      { header: '不计新增', edge: 190 },
    ],
    text: shown.map(({ name, figures: [share] }) => `${name} ${share}`),
  });
}

interface Bars extends Pick<Parameters<typeof framed>[1], 'id' | 'title' | 'table' | 'notes' | 'text'> {
  readonly rows: readonly ShareRow[];
  readonly columns: readonly { readonly header: string; readonly edge: number }[];
}

function bars(figures: ReleaseFigures, { rows, columns, ...parts }: Bars): Picture {
  const frame = frameRoom(parts.notes);
  const room = { ...frame, top: frame.top + 24 };
  const looks = columns.map((column) => ({ ...column, look: 'strong' as const }));
  return framed(figures, {
    ...parts,
    option: shareBarsOption(rows, looks, printLook, room),
    height: room.top + rows.length * rowHeight + room.bottom,
  });
}

/** Departments × categories, in as many pictures as there are departments for. */
function matrices(figures: ReleaseFigures): Picture[] {
  const { matrix } = figures;
  const rows = matrix.rows.filter(({ total }) => total > 0);
  const count = Math.max(1, Math.ceil(rows.length / departmentsTogether));
  const size = Math.ceil(rows.length / count);
  const largest = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const line = (name: string, counts: readonly number[], strong: boolean): HeatLine => ({
    name,
    strong,
    cells: counts.map((figure, index) => ({
      text: figure === 0 ? '–' : words.number(figure),
      heat: strong || index === counts.length - 1 ? 0 : heatOfCount(figure, largest),
    })),
  });
  return Array.from({ length: count }, (_, index) => {
    const own = rows.slice(index * size, (index + 1) * size);
    const lines = own.map(({ department, counts, total }) =>
      line(department === '' ? departmentName('') : withoutPlace(department), [...counts, total], false),
    );
    const { totals } = matrix;
    const sum = line(count === 1 ? '合计' : '全部部门合计', [...totals.counts, totals.total], true);
    const part = count === 1 ? '' : `（${index + 1}／${count}）`;
    const notes = [`公布的项数，颜色越深项数越多；没有公布事项的部门不列。${countNote}`];
    const columns = [...figures.categories.map(shortCategory), '合计'];
    const sized = heatTableOption({ columns, lines: [...lines, sum] }, printLook, frameRoom(notes));
    return framed(figures, {
      id: count === 1 ? 'departments' : `departments-${index + 1}`,
      title: `部门与类别${part}`,
      table: 'matrix',
      notes,
      ...sized,
      text: own.map(({ department, total }) => `${departmentName(department)} ${words.number(total)}`),
    });
  });
}
