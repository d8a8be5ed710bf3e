import { join } from 'node:path';
import type { Engine } from '#engine/engine.ts';
import { sourcePress } from '#engine/sourcePress.ts';
import { everyOutput } from '#shared/contract/publish.ts';
import { ledgerWords, rowsSentence } from '#shared/ledger/sentence.ts';
import { renderTable } from '../../electron/cli/table.ts';
import { say, timed } from './report.ts';
import { reviewer } from './steps.ts';
import { storyCategories, storyReported } from './story.ts';

export async function accounts(engine: Engine): Promise<void> {
  const ledger = await engine.call('ledger/read', { by: 'department' });
  const { by } = ledger;
  say(
    `行：${rowsSentence(ledger, ledgerWords.zh)}`,
    `项：${ledger.sentence}`,
    ledger.balanced ? '平衡' : '不平',
    `按部门 ${by.length} 本台账，不平的 ${by.filter((entry) => !entry.ledger.balanced).length} 本`,
  );
}

/** 报审: the workbook that the leadership approves from. */
export async function submit(engine: Engine, folder: string): Promise<void> {
  const to = join(folder, '报审表.xlsx');
  const { round } = await timed('报审', () => engine.call('approve/make-round', { kind: 'approve', actor: reviewer }));
  const { files } = await timed('写出报审表', () =>
    engine.call('approve/export', { kind: 'approve', round: round.round, to }),
  );
  say(`${round.title}：${round.rows} 行`, ...files.map(({ path, bytes }) => fileLine(path, bytes)));
}

export async function publish(engine: Engine, folder: string): Promise<void> {
  const { release } = await timed('公布', () => engine.call('release/make', { actor: reviewer }));
  const files = await timed('写出', () => exportAll(engine, release, folder));
  const statistics = await engine.call('stats/read', {});
  const story = new Map(storyCategories);
  const storyPublished = [...story.values()].reduce((sum, count) => sum + count, 0);
  say(
    renderTable(statistics.categories, [
      { header: '类别', value: ({ name }) => name },
      { header: '上报', value: ({ reported }) => reported },
      { header: '公布', value: ({ published }) => published },
      { header: '昆都仑区 2015', value: ({ name }) => story.get(name) ?? 0 },
    ]),
    `合计：上报 ${statistics.reported}（昆都仑区 ${storyReported}），公布 ${statistics.published}（昆都仑区 ${storyPublished}）`,
    statistics.sentence,
    ...files,
  );
}

/** Every kind of file, but for the PDF where nothing here prints it: the whole job goes without fetching Electron. */
async function exportAll(engine: Engine, release: number, folder: string): Promise<string[]> {
  const prints = sourcePress() !== null;
  const formats = everyOutput.filter(({ format }) => prints || format !== 'pdf');
  const { files } = await engine.call('export/all', { release, formats, to: folder });
  const left = prints ? [] : ['没有写 PDF，也没有放统计图：这里没有打印的程序（Electron），先运行一次 npm run press'];
  return [...files.map(({ path, bytes }) => fileLine(path, bytes)), ...left];
}

function fileLine(path: string, bytes: number): string {
  return `${path}（${bytes.toLocaleString('en-US')} 字节）`;
}
