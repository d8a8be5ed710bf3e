import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { rankWords, statusWords } from '#shared/law/registerWords.ts';
import { registerListing } from '../listing.ts';
import { addCommand, withActor } from '../options.ts';
import { actorOf, type CommonOptions, run, runOn } from '../run.ts';
import { tableOf } from '../table.ts';

export function registerLawCommands(program: Command): void {
  const laws = registerListing(
    program,
    'laws',
    '法规库；laws import <清单> <文件> 导入更全的',
    (engine, input) => engine.call('list/laws', input),
    tableOf([
      { header: '号', value: (row) => row.id },
      { header: '名称', value: (row) => row.title, width: 50 },
      { header: '位阶', value: (row) => wordFor(rankWords, row.rank) },
      { header: '时效', value: (row) => wordFor(statusWords, row.status) },
      { header: '被引用', value: (row) => row.cited },
    ]),
  );

  laws.enablePositionalOptions();
  withActor(addCommand(laws, 'import <清单> <文件>', '导入更全的法规表')).action(
    (file: string, table: string, options: CommonOptions) =>
      runOn(file, options, '导入法规', async (engine) => {
        const json = await engine.call('laws/import', { file: table, actor: actorOf(options) });
        const problems = json.problems.map((problem) => `  ${problem.text}`);
        return { json, text: [`新增 ${json.added} 部，更新 ${json.updated} 部`, ...problems].join('\n') };
      }),
  );

  addCommand(program, 'cite <文字>', '解析一段依据里引用的法条（- 表示从标准输入读）').action(
    (text: string, options: CommonOptions) =>
      run(options, '解析', async (engine) => {
        const json = await engine.call('laws/cite', { text: text === '-' ? readFileSync(0, 'utf8') : text });
        const lines = json.map((citation) => {
          const annex = citation.annexItem === null ? '' : ` 附件第${citation.annexItem}项`;
          const title = citation.law === null ? '' : `《${citation.law}》`;
          return `${title}${citation.docNo ?? ''} ${citation.refs.join('，')}${annex}（法规库：${citation.lawId ?? '无'}）`;
        });
        return { json, text: lines.length === 0 ? '没有读到引用' : lines.join('\n') };
      }),
  );
}

/** The first of the words that a table of laws may use for it, 法律 rather than 民法典. */
function wordFor(words: Readonly<Record<string, string>>, value: string): string {
  return Object.keys(words).find((word) => words[word] === value) ?? value;
}
