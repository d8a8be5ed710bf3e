import type { Command } from 'commander';
import type { GroupListing } from '#shared/contract/listings.ts';
import { shownDecision } from '#shared/model/decision.ts';
import { groupKindNames } from '#shared/model/group.ts';
import { registerListing } from '../listing.ts';
import { localTime, renderTable, tableOf } from '../table.ts';

export function registerListingCommands(program: Command): void {
  registerListing(
    program,
    'sources',
    '来源文件',
    (engine, input) => engine.call('list/sources', input),
    tableOf([
      { header: '序', value: (row) => row.id },
      { header: '文件', value: (row) => row.file, width: 44 },
      { header: '部门', value: (row) => row.department ?? '', width: 24 },
      { header: '事项', value: (row) => row.items },
      { header: '行', value: (row) => row.rows.read },
      { header: '搁置', value: (row) => row.rows.aside },
    ]),
  );
  registerListing(
    program,
    'items',
    '事项',
    (engine, input) => engine.call('list/items', input),
    tableOf([
      { header: '编号', value: (row) => row.number },
      { header: '类别', value: (row) => row.category.final ?? '' },
      { header: '部门', value: (row) => row.department ?? '', width: 20 },
      { header: '处理', value: (row) => shownDecision(row.decision, row.parent !== null) },
      { header: '名称', value: (row) => row.name, width: 70 },
    ]),
  );
  registerListing(program, 'groups', '比对出的组', (engine, input) => engine.call('list/groups', input), showGroups);
  registerListing(
    program,
    'findings',
    '检查意见',
    (engine, input) => engine.call('list/findings', input),
    tableOf([
      { header: '规则', value: (row) => row.rule },
      { header: '编号', value: (row) => row.number },
      { header: '名称', value: (row) => row.name, width: 40 },
      { header: '建议', value: (row) => row.decision ?? '' },
      { header: '理由', value: (row) => row.reason, width: 70 },
    ]),
  );
  registerListing(
    program,
    'decisions',
    '处理意见',
    (engine, input) => engine.call('list/decisions', input),
    tableOf([
      { header: '编号', value: (row) => row.number },
      { header: '处理', value: (row) => row.decision },
      { header: '去向', value: (row) => row.target ?? '', width: 24 },
      { header: '名称', value: (row) => row.name, width: 40 },
      { header: '理由', value: (row) => row.reason ?? '', width: 60 },
      { header: '经办', value: (row) => row.actor ?? '' },
    ]),
  );
  registerListing(
    program,
    'history',
    '操作日志',
    (engine, input) => engine.call('list/history', input),
    tableOf([
      { header: '号', value: (row) => row.operation },
      { header: '时间', value: (row) => localTime(row.at) },
      { header: '经办', value: (row) => row.actor },
      { header: '内容', value: (row) => row.text, width: 60 },
      { header: '改动', value: (row) => row.changes },
      { header: '', value: (row) => (row.undone ? '已撤销' : '') },
    ]),
  );
}

/** A group needs a look at its members' names: a block each, the master first marked with *. */
function showGroups(groups: readonly GroupListing[]): string {
  return groups.map(showGroup).join('\n\n');
}

function showGroup({ id, kind, confidence, sure, evidence, members }: GroupListing): string {
  const head = [`组 ${id}`, groupKindNames[kind], `把握 ${confidence.toFixed(3)}`, ...(sure ? ['有把握'] : [])].join(
    '  ',
  );
  const reasons = evidence.map(({ text }) => text).join('；');
  const table = renderTable(members, [
    { header: '主', value: (member) => (member.master ? '*' : '') },
    { header: '编号', value: (member) => member.number },
    { header: '部门', value: (member) => member.department ?? '', width: 24 },
    { header: '名称', value: (member) => member.name, width: 70 },
  ]);
  return `${head}\n${reasons}\n${table}`;
}
