import { describe, expect, it } from 'vitest';
import { aContext, aLaw, anItem, findingsOf, rulesOf } from './sampleItems.ts';

describe('R01 without a basis', () => {
  it.each(['', ' ', '无', '/', '——', '暂无'])('finds %j empty', (basis) => {
    const [found] = findingsOf([anItem(1, { basis, laws: [] })]);
    expect(found).toMatchObject({ rule: 'R01', proposal: { decision: '取消' } });
    expect(found?.reason).toBe(
      '未列明设定依据，不符合职权法定原则，建议取消；确需保留的，请补充法律、法规、规章依据后按程序报审。',
    );
  });

  it('tells a text without a citation from an empty cell', () => {
    const [found] = findingsOf([anItem(1, { basis: '上级有关要求', laws: [] })]);
    expect(found?.reason).toContain('未引用具体的法律、法规、规章');
  });
});

describe('R02 repealed', () => {
  const repealed = aLaw('某旧条例', { status: 'repealed', repealed: '2019-03-02' });

  it('says since when, where the register knows it', () => {
    const [found] = findingsOf([anItem(1, { laws: [repealed] })]);
    expect(found).toMatchObject({ rule: 'R02', proposal: { decision: '取消' } });
    expect(found?.reason).toBe('设定依据《某旧条例》已于2019年3月废止（失效），且无其他有效依据，建议取消。');
    const undated = aLaw('某旧条例', { status: 'repealed', replacedBy: '某新条例' });
    const [second] = findingsOf([anItem(1, { laws: [undated] })]);
    expect(second?.reason).toContain('《某旧条例》已废止（失效）（已由《某新条例》取代');
  });

  it('takes the unknown for no repeal and judges by the day of the catalogue', () => {
    expect(rulesOf([anItem(1, { laws: [repealed, aLaw('某办法', { status: 'unknown' })] })])).toEqual(['1 X06']);
    expect(rulesOf([anItem(1, { laws: [aLaw('某办法', { status: 'unknown' })] })])).toEqual([]);
    expect(rulesOf([anItem(1, { laws: [repealed] })], aContext({ date: '2018-01-01' }))).toEqual([]);
  });

  it('X06 asks for a new basis where others are in force', () => {
    const [found] = findingsOf([anItem(1, { laws: [aLaw('水法'), repealed] })]);
    expect(found).toMatchObject({ rule: 'X06', proposal: { decision: '变更' } });
    expect(found?.reason).toContain('《某旧条例》已于2019年3月废止');
  });
});

describe('R03 no right to create', () => {
  const notice = aLaw('国发〔2014〕5号', { rank: 'normative-document' });

  it('refuses a penalty on a document, whose number takes no brackets', () => {
    const [found] = findingsOf([anItem(1, { laws: [notice] })]);
    expect(found).toMatchObject({ rule: 'R03', proposal: { decision: '取消' } });
    expect(found?.reason).toContain('规范性文件国发〔2014〕5号；依据《行政处罚法》');
    expect(found?.reason).toContain('规范性文件不得设定行政处罚');
  });

  it('refuses a licence on a departmental rule, and enforcement on anything below a law', () => {
    const rule = aLaw('某管理规定', { rank: 'department-rule' });
    const licence = anItem(1, { declaredCategory: 'XK', suggestion: null, name: '某经营许可', laws: [rule] });
    const regulation = aLaw('某条例', { rank: 'administrative-regulation' });
    const suggestion = { code: 'QZ', confidence: 0.99 } as const;
    const forced = anItem(2, { declaredCategory: 'QZ', suggestion, name: '强制拆除违建', laws: [regulation] });
    const seized = anItem(3, { declaredCategory: 'QZ', suggestion, name: '查封违建', laws: [regulation] });
    expect(rulesOf([licence, forced, seized])).toEqual(['1 R03', '2 R03']);
  });

  it('lets one sufficient or unknown law stand', () => {
    expect(rulesOf([anItem(1, { laws: [notice, aLaw('水法')] })])).toEqual([]);
    expect(rulesOf([anItem(1, { laws: [notice, aLaw('某规定', { rank: 'unknown' })] })])).toEqual([]);
    const reward = { declaredCategory: 'JL', suggestion: { code: 'JL', confidence: 0.99 } } as const;
    expect(rulesOf([anItem(1, { ...reward, name: '对节水成绩显著的奖励', laws: [notice] })])).toEqual([]);
  });
});

describe('R04 an article that does not exist', () => {
  const tables = { articleCounts: new Map([['水法', 82]]) };

  it('needs the table and then compares', () => {
    const item = anItem(1, { laws: [aLaw('水法', { refs: ['82', '95.1(3)'] })] });
    expect(rulesOf([item])).toEqual([]);
    const [found] = findingsOf([item], aContext({ tables }));
    expect(found).toMatchObject({ rule: 'R04', proposal: { decision: '变更' } });
    expect(found?.reason).toContain('《水法》现行版本共82条，所引第95条已不存在');
    expect(rulesOf([anItem(1)], aContext({ tables }))).toEqual([]);
  });
});

describe('R26 fines that contradict each other', () => {
  const laws = [aLaw('甲法'), aLaw('乙条例')];
  const basis = (first: string, second: string) => `《甲法》第十条：${first}\n《乙条例》第三条：${second}`;

  it('quotes both', () => {
    const text = basis('处一万元以上三万元以下罚款。', '处五百元以上5000元以下的罚款。');
    const [found] = findingsOf([anItem(1, { laws, basis: text })]);
    expect(found).toMatchObject({ rule: 'R26', proposal: { decision: '保留' } });
    expect(found?.reason).toContain(
      '《甲法》规定“一万元以上三万元以下罚款”，《乙条例》规定“五百元以上5000元以下的罚款”',
    );
  });

  it('takes a narrower range for a refinement, and keeps silent where several fines stand', () => {
    const narrower = basis('处一万元以上三万元以下罚款。', '处1.5万元以上2万元以下罚款。');
    const several = basis('处一万元以上三万元以下罚款；处十万元以上二十万元以下罚款。', '处五百元以上五千元以下罚款。');
    expect(rulesOf([anItem(1, { laws, basis: narrower }), anItem(2, { laws, basis: several })])).toEqual([]);
  });
});
