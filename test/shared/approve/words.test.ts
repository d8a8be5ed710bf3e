import { describe, expect, it } from 'vitest';
import { readDisposition } from '#shared/approve/readDisposition.ts';
import { stanceOf } from '#shared/approve/stance.ts';
import { dispositions } from '#shared/model/decision.ts';

const nothing = { into: null, asSubItem: false, target: null, isPublic: null };

describe('what a cell of 处理结果 asks for', () => {
  it.each(dispositions.map((decision) => [decision]))('%s', (decision) => {
    expect(readDisposition(decision)).toEqual({ ...nothing, decision });
    expect(readDisposition(` ${decision}。`)).toEqual({ ...nothing, decision });
  });

  it.each([
    ['合并至 住建-罚-0031 对擅自占用绿地的处罚', { decision: '合并', into: '住建-罚-0031' }],
    ['合并至住建-罚-0031（作为子项）', { decision: '合并', into: '住建-罚-0031', asSubItem: true }],
    ['合并到 住建2-罚-0031-02 新办（作为子项）', { decision: '合并', into: '住建2-罚-0031-02', asSubItem: true }],
    ['建议并入住建－罚－0031', { decision: '合并', into: '住建-罚-0031' }],
    ['合并至', { decision: '合并' }],
    ['下放（乡镇人民政府）', { decision: '下放', target: '乡镇人民政府' }],
    ['下放至乡镇（街道）', { decision: '下放', target: '乡镇（街道）' }],
    ['划转给市场监督管理局', { decision: '划转', target: '市场监督管理局' }],
    ['移出(公共服务)', { decision: '移出', target: '公共服务' }],
    ['保留不公开', { decision: '保留', isPublic: false }],
    ['保留（不公布）', { decision: '保留', isPublic: false }],
    ['冻结', { decision: '暂停' }],
    ['同意取消', { decision: '取消' }],
  ])('%s', (text, asked) => {
    expect(readDisposition(text)).toEqual({ ...nothing, ...asked });
  });

  it.each([['待研究'], ['随主项'], ['保留，但名称应修改'], ['取消或者合并'], ['不同意'], ['合并同类事项'], ['']])(
    '%j: a person has to read it',
    (text) => {
      expect(readDisposition(text)).toBeNull();
    },
  );
});

describe('whether an opinion agrees', () => {
  it.each([
    ['同意', 'agree'],
    ['同意。', 'agree'],
    ['无 意见', 'agree'],
    ['不同意', 'disagree'],
    ['不同意，理由如下：', 'disagree'],
    ['部分同意', 'disagree'],
    ['建议修改名称', 'disagree'],
    ['同意，但名称应修改', null],
    ['请商编办', null],
    ['', null],
  ])('%s', (text, stance) => {
    expect(stanceOf(text)).toBe(stance);
  });
});
