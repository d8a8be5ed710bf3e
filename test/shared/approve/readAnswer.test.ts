import { describe, expect, it } from 'vitest';
import { type AnswerReading, readAnswer } from '#shared/approve/readAnswer.ts';
import { writeToken } from '#shared/approve/sentRow.ts';
import type { Grid } from '#shared/sheet/grid.ts';
import {
  city,
  columnAt,
  type Form,
  firstRow,
  headerRow,
  housing,
  knownRound,
  knownRounds,
  makeForm,
  manifestGrid,
  sentRows,
  toGrid,
} from './form.ts';

const round = knownRound();
const known = knownRounds(round);

/** What comes of a form after `change`; with its manifest, unless other sheets are given. */
function read(change: (form: Form) => void, more: readonly Grid[] = [manifestGrid()]): AnswerReading {
  const form = makeForm(round);
  change(form);
  return readAnswer([toGrid(form), ...more], known);
}

const differences = ({ rounds }: AnswerReading) =>
  rounds.flatMap(({ rows }) =>
    rows.flatMap(({ sent, differences }) =>
      differences.map(({ column, before, after }) => ({ item: sent.uid, column, before, after })),
    ),
  );
const recognised = ({ rounds }: AnswerReading) => rounds.flatMap(({ rows }) => rows.map(({ sent }) => sent.uid)).sort();
const codes = ({ notes }: AnswerReading) => notes.map(({ code }) => code);
const all = sentRows.map(({ uid }) => uid);

function put(form: Form, item: number, key: Parameters<typeof columnAt>[0], text: string): void {
  const row = form.cells[firstRow + item - 1];
  if (row !== undefined) row[columnAt(key)] = text;
}

describe('a form that came back as it was', () => {
  it('says nothing', () => {
    const reading = read(() => {});
    expect(recognised(reading)).toEqual(all);
    expect(differences(reading)).toEqual([]);
    expect(reading).toMatchObject({ refusal: null, stale: 0, foreign: 0, repeated: 0, notes: [] });
    expect(reading.rounds[0]?.missing).toEqual([]);
  });

  it('says nothing either where a program changed spaces, line breaks and what looks like a number', () => {
    const reading = read((form) => {
      put(form, 2, 'basis', '《中华人民共和国建筑法》第七条 \r\n《建筑工程施工许可管理办法》第二条\r\n');
      put(form, 1, 'name', '对未取得资质证书承揽工程的处罚\u00a0');
    });
    expect(differences(reading)).toEqual([]);
  });
});

describe('what was written in a form', () => {
  it('is told cell by cell, an emptied one too', () => {
    const reading = read((form) => {
      put(form, 1, 'opinion', '不同意');
      put(form, 1, 'result', '保留');
      put(form, 4, 'subItem', '变更登记');
      put(form, 5, 'basis', '');
    });
    expect(differences(reading)).toEqual([
      { item: 'item-1', column: 'opinion', before: '', after: '不同意' },
      { item: 'item-1', column: 'result', before: '', after: '保留' },
      { item: 'item-4', column: 'subItem', before: '变更', after: '变更登记' },
      { item: 'item-5', column: 'basis', before: '《建设工程质量管理条例》第四十三条', after: '' },
    ]);
    expect(reading.rounds[0]?.rows[0]?.differences[0]?.place).toBe('征求意见表 第 4 行');
  });

  it('is found in rows that were sorted, and rows that were deleted are missing', () => {
    const reading = read((form) => {
      put(form, 6, 'opinion', '同意');
      form.merges = [];
      form.cells = [...form.cells.slice(0, firstRow), ...form.cells.slice(firstRow).reverse()];
      form.cells = form.cells.filter(([token]) => !token?.includes('item-1'));
    });
    expect(differences(reading)).toEqual([{ item: 'item-6', column: 'opinion', before: '', after: '同意' }]);
    expect(reading.rounds[0]?.missing.map(({ uid }) => uid)).toEqual(['item-1']);
    expect(codes(reading)).toEqual(['missing']);
  });

  it('is found in columns that were moved, renamed or put in between; what was added beside is told', () => {
    const reading = read((form) => {
      put(form, 1, 'opinion', '同意');
      const at = columnAt('opinion');
      form.merges = [];
      for (const [row, cells] of form.cells.entries()) {
        const [moved = ''] = cells.splice(at, 1);
        cells.splice(1, 0, moved, row === headerRow ? '承办人' : row === firstRow ? '王芳' : '');
        if (row === headerRow) cells[1] = '你们的意见';
      }
    });
    expect(differences(reading)).toEqual([{ item: 'item-1', column: 'opinion', before: '', after: '同意' }]);
    expect(reading.notes).toEqual([
      {
        place: '征求意见表',
        code: 'column-added',
        text: '多出“承办人”列，其中 1 格文字没有收，原件已留存。',
        english: 'There is another column, “承办人”; text was not taken from it (1 cells), but the file is kept.',
      },
    ]);
  });

  it('is read by the header where the keys were lost', () => {
    const reading = read((form) => {
      form.cells.splice(0, 1);
      form.merges = [];
      const row = form.cells[firstRow - 1];
      if (row !== undefined) row[columnAt('opinion')] = '同意';
    });
    expect(recognised(reading)).toEqual(all);
    expect(differences(reading)).toEqual([{ item: 'item-1', column: 'opinion', before: '', after: '同意' }]);
  });

  it('is matched by number and name where the tokens were lost', () => {
    const withoutTokens = (form: Form) => {
      for (const cells of form.cells) cells.shift();
      form.merges = form.merges.map((merge) => ({ ...merge, left: merge.left - 1, right: merge.right - 1 }));
    };
    const reading = read((form) => {
      put(form, 3, 'opinion', '同意');
      put(form, 1, 'name', '对无资质承揽工程的处罚');
      form.cells.push(['', '填报单位（盖章）：', '', '', '', '', '填表人及电话：王芳 2133445', '', '', '审核人：']);
      withoutTokens(form);
    });
    expect(reading).toMatchObject({ foreign: 0, notes: [] });
    expect(recognised(reading)).toEqual(all);
    expect(differences(reading).map(({ item, after }) => `${item} ${after}`)).toEqual([
      'item-1 对无资质承揽工程的处罚',
      'item-3 同意',
    ]);
    const strange = read((form) => {
      put(form, 1, 'name', '对无资质承揽工程的处罚');
      put(form, 1, 'basis', '');
      withoutTokens(form);
    });
    expect(recognised(strange)).toEqual(all.slice(1));
    expect(codes(strange)).toContain('names-disagree');
  });

  it('is known without a manifest, and of several sheets in one workbook', () => {
    const [form, other] = [makeForm(round), makeForm(round)];
    form.cells = form.cells.filter((_, row) => row < firstRow + 4);
    other.cells = other.cells.filter((_, row) => row < firstRow || row >= firstRow + 4);
    other.merges = [];
    other.name = '城管局';
    const reading = readAnswer([toGrid(form), toGrid(other)], known);
    expect(recognised(reading)).toEqual(all);
    expect(reading).toMatchObject({ refusal: null, notes: [] });
  });

  it('in rows of our own below those that were sent asks for new items', () => {
    const reading = read((form) => {
      const at = firstRow + sentRows.length;
      const free = form.cells[at];
      if (free === undefined) return;
      free[columnAt('name')] = '对违法建设的处罚';
      form.cells[at + 1] = [...free];
      form.cells.push(['', '', '', '行政处罚', '', '对乱挖道路的处罚', '', '《城市道路管理条例》第四十二条']);
      form.cells.push(['', '', '', '', '', '以上意见请研究']);
    });
    expect(reading.rounds[0]?.additions).toMatchObject([
      { cells: { name: '对违法建设的处罚' }, place: '征求意见表 第 10 行' },
      { cells: { name: '对乱挖道路的处罚', category: '行政处罚', basis: '《城市道路管理条例》第四十二条' } },
    ]);
    expect(reading).toMatchObject({ foreign: 4, repeated: 1 });
    expect(codes(reading)).toEqual(['row-unclear']);
  });
});

describe('merged cells', () => {
  const unmerge = (form: Form, fill: (key: 'name' | 'department') => string) => {
    form.merges = form.merges.slice(0, 1);
    for (const item of [3, 4]) {
      for (const key of ['name', 'department'] as const) put(form, item, key, fill(key));
    }
  };

  it('that were taken apart, filled down or not, are no difference', () => {
    const name = '建筑工程施工许可证核发';
    expect(differences(read((form) => unmerge(form, () => '')))).toEqual([]);
    expect(differences(read((form) => unmerge(form, (key) => (key === 'name' ? name : housing))))).toEqual([]);
    const renamed = read((form) => {
      put(form, 2, 'name', '施工许可证核发');
      unmerge(form, (key) => (key === 'name' ? '施工许可证核发' : housing));
    });
    expect(differences(renamed)).toEqual([{ item: 'item-2', column: 'name', before: name, after: '施工许可证核发' }]);
  });

  it('say for each power what stands in them', () => {
    const reading = read((form) => {
      put(form, 1, 'opinion', '同意');
      const [top, column] = [firstRow, columnAt('opinion')];
      form.merges.push({ top, bottom: top + 4, left: column, right: column });
    });
    expect(differences(reading).map(({ item, after }) => `${item} ${after}`)).toEqual(
      ['item-1', 'item-2', 'item-3', 'item-4', 'item-5'].map((item) => `${item} 同意`),
    );
  });
});

describe('a row that stands there twice', () => {
  const copy = (form: Form, item: number) => {
    form.cells.splice(firstRow + 6, 0, [...(form.cells[firstRow + item - 1] ?? [])]);
  };

  it('counts once where both say the same', () => {
    const reading = read((form) => {
      put(form, 1, 'opinion', '同意');
      copy(form, 1);
    });
    expect(differences(reading)).toHaveLength(1);
    expect(reading).toMatchObject({ repeated: 1 });
    expect(codes(reading)).toEqual(['repeated']);
  });

  it('is told twice where they say different things, also that one keeps what was sent', () => {
    const reading = read((form) => {
      copy(form, 1);
      put(form, 1, 'name', '对无资质承揽工程的处罚');
      put(form, 1, 'opinion', '同意');
    });
    expect(differences(reading).map(({ column, after }) => `${column} ${after}`)).toEqual([
      'name 对无资质承揽工程的处罚',
      'name 对未取得资质证书承揽工程的处罚',
      'opinion 同意',
    ]);
    expect(codes(reading)).toEqual(['repeated-differs', 'repeated-differs']);
  });
});

describe('hidden ids that were changed', () => {
  it('are told, and nothing is taken of their rows', () => {
    const swapped = read((form) => {
      const [a, b] = [form.cells[firstRow], form.cells[firstRow + 4]];
      if (a !== undefined && b !== undefined) [a[0], b[0]] = [b[0] ?? '', a[0] ?? ''];
      put(form, 1, 'opinion', '同意');
    });
    expect(differences(swapped)).toEqual([]);
    expect(swapped).toMatchObject({ refusal: null, foreign: 2 });
    expect(codes(swapped)).toEqual(['ids-disagree', 'ids-disagree', 'missing']);

    const overwritten = read((form) => {
      for (const [at, token] of [
        'x',
        'QQ1|round-1|item-2|0',
        'QQ1|round-9|item-3|0',
        'QQ1|round-1|item-9|0',
      ].entries()) {
        const row = form.cells[firstRow + at];
        if (row !== undefined) row[0] = token;
      }
    });
    expect(recognised(overwritten)).toEqual(['item-5', 'item-6']);
    expect(codes(overwritten)).toEqual(['broken-token', 'broken-token', 'unknown-round', 'unknown-row', 'missing']);
  });

  it('are seen through where the row was copied to write another one', () => {
    const reading = read((form) => {
      const copied = [...(form.cells[firstRow] ?? [])];
      copied[columnAt('number')] = '';
      copied[columnAt('name')] = '对乱挖道路的处罚';
      copied[columnAt('basis')] = '《城市道路管理条例》第四十二条';
      form.cells.push(copied);
    });
    expect(differences(reading)).toEqual([]);
    expect(codes(reading)).toEqual(['ids-disagree']);
  });
});

describe('what comes too late', () => {
  it('is told row by row, and not taken', () => {
    const late = knownRound({ tooLate: (uid) => (uid === 'item-1' ? 'stale-item' : 'stale-round') });
    const form = makeForm(late);
    put(form, 1, 'opinion', '同意');
    const reading = readAnswer([toGrid(form), manifestGrid()], knownRounds(late));
    expect(reading).toMatchObject({ refusal: { code: 'approve-too-late', count: 6 }, stale: 6, rounds: [] });
    expect(codes(reading).slice(0, 2)).toEqual(['stale-item', 'stale-round']);
  });

  it('leaves the rows that are in time', () => {
    const late = knownRound({ tooLate: (uid) => (uid === 'item-1' ? 'stale-item' : null) });
    const form = makeForm(late);
    put(form, 5, 'opinion', '同意');
    const reading = readAnswer([toGrid(form), manifestGrid()], knownRounds(late));
    expect(reading).toMatchObject({ refusal: null, stale: 1 });
    expect(differences(reading)).toHaveLength(1);
    expect(reading.rounds).toMatchObject([{ missing: [] }]);
  });
});

describe('whose rows are missing', () => {
  it('follows from whose workbook it is, or whose rows are in it', () => {
    const ofCity = (form: Form) => {
      form.cells = form.cells.filter(([token], row) => row < firstRow || token?.includes('item-6'));
      form.merges = [];
    };
    expect(read(ofCity, []).rounds[0]?.missing).toEqual([]);
    expect(read(ofCity, [manifestGrid({ department: city })]).rounds[0]).toMatchObject({
      department: city,
      missing: [],
    });
    expect(read(ofCity, [manifestGrid({ department: housing })]).rounds[0]?.missing).toHaveLength(5);
    expect(read(ofCity).rounds[0]?.missing).toHaveLength(5);
  });
});

describe('a workbook that is none of ours', () => {
  const plain = (form: Form) => {
    form.cells.splice(0, 1);
    form.merges = [];
    for (const cells of form.cells) cells.shift();
  };

  it('is refused', () => {
    expect(read(plain, []).refusal).toEqual({ code: 'approve-not-ours' });
    expect(readAnswer([], known).refusal).toEqual({ code: 'approve-not-ours' });
  });

  it('of another catalogue is told by that', () => {
    const other = knownRound({ uid: 'round-9' });
    const manifest = manifestGrid({ round: 'round-9', catalogue: 'catalogue-9', list: '南原区行政权力清单' });
    const reading = readAnswer([toGrid(makeForm(other)), manifest], known);
    expect(reading).toMatchObject({
      refusal: { code: 'approve-other-catalogue', catalogue: 'catalogue-9', list: '南原区行政权力清单' },
      foreign: 6,
    });
  });

  it('of a round that was taken back, or of a newer program, is refused too', () => {
    const undone = readAnswer(
      [toGrid(makeForm(knownRound({ uid: 'round-2' }))), manifestGrid({ round: 'round-2' })],
      known,
    );
    expect(undone.refusal).toEqual({ code: 'approve-unknown-round' });
    const newer = { ...manifestGrid(), rows: [[{ text: '{"format":7}' }]] };
    expect(read(() => {}, [newer]).refusal).toEqual({ code: 'approve-newer', format: 7 });
  });

  it('is refused where it has thousands of rows that nobody sent', () => {
    const reading = read((form) => {
      const line = (at: number) => ['', '', '', '', '', `第${at}项`, '', '《条例》第一条'];
      for (let at = 0; at < 100_000; at += 1) form.cells.push(line(at));
    });
    expect(reading).toMatchObject({ refusal: { code: 'approve-too-many-rows', count: 100_000 }, rounds: [] });
  });
});

it('tells of text that was struck through', () => {
  const reading = read((form) => form.struck.add(`${firstRow},${columnAt('basis')}`));
  expect(reading.notes).toMatchObject([{ place: '征求意见表 第 4 行', code: 'struck' }]);
});

it('takes a token only for the round and the row that it was made for', () => {
  const [first, second] = sentRows;
  if (first === undefined || second === undefined) throw new Error('no rows');
  expect(writeToken('round-1', first)).not.toBe(writeToken('round-2', first));
  const reading = read((form) => {
    const row = form.cells[firstRow];
    if (row !== undefined) row[0] = writeToken('round-1', { ...first, cells: { ...first.cells, name: '别的' } });
  });
  expect(codes(reading)).toEqual(['broken-token', 'missing']);
});
