import { describe, expect, it } from 'vitest';
import { aGroup, aLaw, anItem, findingsOf, rulesOf } from './sampleItems.ts';

const merged = (into: number) => ({ decision: '合并', mergeInto: into });

describe('members of groups', () => {
  it('R05 merges a second report into the first', () => {
    const groups = [aGroup('duplicate', [1, 2])];
    const found = findingsOf([anItem(1, { groups }), anItem(2, { groups })]);
    expect(found).toEqual([
      {
        item: 2,
        rule: 'R05',
        proposal: merged(1),
        reason: '与本部门水务-罚-0001“对第1种违法行为的处罚”名称、依据相同，属重复申报，予以合并。',
      },
    ]);
  });

  it('R05 names the department where it is another one', () => {
    const groups = [aGroup('duplicate', [1, 2])];
    const former = anItem(2, { groups, departmentId: 3, holderId: 3, department: '某区水利处' });
    expect(findingsOf([anItem(1, { groups }), former])[0]?.reason).toMatch(/^与某区水务局水务-罚-0001/);
  });

  it('R29 leaves what is not sure to a person', () => {
    const groups = [aGroup('duplicate', [1, 2], false)];
    const [found] = findingsOf([anItem(1, { groups }), anItem(2, { groups })]);
    expect(found).toMatchObject({ item: 2, rule: 'R29', proposal: null });
  });

  it('R06 makes situations of one article sub-items, and names the article', () => {
    const groups = [aGroup('same-article', [1, 2])];
    const laws = [aLaw('水法', { refs: ['65.1(2)', '65-1'] })];
    const [found] = findingsOf([
      anItem(1, { groups, laws: [aLaw('水法', { refs: ['65.3'] })] }),
      anItem(2, { groups, laws }),
    ]);
    expect(found).toMatchObject({ item: 2, rule: 'R06', proposal: { ...merged(1), asSubItem: true } });
    expect(found?.reason).toContain('同属《水法》第六十五条规定的同一职权');
  });

  it('R07 merges a law and its regulation', () => {
    const groups = [aGroup('duplicate', [1, 2])];
    const regulation = aLaw('水法实施条例', { family: '水法' });
    expect(rulesOf([anItem(1, { groups }), anItem(2, { groups, laws: [regulation] })])).toEqual(['2 R07']);
  });

  it('R08 merges the sanctions of one conduct', () => {
    const groups = [aGroup('same-article', [1, 2])];
    const warned = anItem(1, { groups, name: '对擅自取水的警告' });
    const fined = anItem(2, { groups, name: '对擅自取水的罚款' });
    const [found] = findingsOf([warned, fined]);
    expect(found).toMatchObject({ item: 2, rule: 'R08', proposal: merged(1) });
  });

  it('R10 takes the report of a subordinate unit into that of its department', () => {
    const groups = [aGroup('duplicate', [1, 2])];
    const unit = { departmentId: 9, department: '某区水政监察大队', holderId: 1, holder: '某区水务局' };
    const [found] = findingsOf([anItem(1, { groups }), anItem(2, { groups, ...unit })]);
    expect(found).toMatchObject({ item: 2, rule: 'R10', proposal: merged(1) });
    expect(found?.reason).toContain('法定实施主体为某区水务局，其所属某区水政监察大队系受委托实施');
  });

  it('R09 tells every claimant of the others and merges nothing', () => {
    const groups = [aGroup('overlap', [1, 2])];
    const other = anItem(2, { groups, departmentId: 2, department: '某区城市管理局', holderId: 2 });
    const found = findingsOf([anItem(1, { groups }), other]);
    expect(found.map(({ item, rule, proposal }) => [item, rule, proposal])).toEqual([
      [1, 'R09', null],
      [2, 'R09', null],
    ]);
    expect(found[0]?.reason).toMatch(/^某区水务局、某区城市管理局均申报该职权/);
  });

  it('R19 keeps the steps of a licence below it, X07 other parts', () => {
    const groups = [aGroup('parent-child', [1, 2, 3])];
    const step = anItem(2, { groups, name: '取水许可（变更）' });
    const part = anItem(3, { groups, name: '农业取水许可' });
    const found = findingsOf([anItem(1, { groups }), step, part]).filter(({ rule }) => rule !== 'R22');
    expect(found.map(({ item, rule, proposal }) => [item, rule, proposal?.asSubItem])).toEqual([
      [2, 'R19', true],
      [3, 'X07', true],
    ]);
  });
});

describe('R11 steps of a penalty', () => {
  const coercive = { declaredCategory: 'QZ', suggestion: { code: 'QZ', confidence: 0.99 } } as const;

  it('goes into the penalty on the same article of the same holder', () => {
    const penalties = [anItem(1), anItem(3, { name: '对擅自建设取水设施的处罚' })];
    const step = anItem(2, { ...coercive, name: '对擅自建设的取水设施的查封' });
    const [found] = findingsOf([...penalties, step]);
    expect(found).toMatchObject({ item: 2, rule: 'R11', proposal: merged(3) });
    expect(found?.reason).toContain('并入相应处罚事项水务-罚-0003“对擅自建设取水设施的处罚”');
  });

  it.each(['先行登记保存证据', '对逾期不缴纳罚款的加处罚款', '对涉案物品的扣押'])(
    'counts %s on the general laws among the powers of every organ',
    (name) => {
      const step = anItem(2, { ...coercive, name, laws: [aLaw('中华人民共和国行政处罚法', { refs: ['56'] })] });
      const [found] = findingsOf([anItem(1), step]);
      expect(found).toMatchObject({ item: 2, rule: 'R11', proposal: { decision: '取消' } });
      expect(found?.reason).toContain('列入共性权力');
    },
  );

  it('takes procedural acts for no powers, whatever the department calls them', () => {
    const act = { name: '对违法取水行为的调查取证', declaredCategory: 'QT', suggestion: null } as const;
    expect(rulesOf([anItem(2, act)])).toEqual(['2 R11']);
  });

  it('leaves a measure on an article of its own', () => {
    const own = [aLaw('水法', { refs: ['99'] })];
    const step = anItem(2, { ...coercive, name: '对第1种违法行为的强制', laws: own });
    const unlike = anItem(3, { ...coercive, name: '对取水设施的查封' });
    expect(rulesOf([anItem(1), step, unlike])).toEqual([]);
  });
});
