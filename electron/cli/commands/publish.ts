import { type Command, Option } from 'commander';
import type { Ledger } from '#shared/ledger/ledger.ts';
import { ledgerWords, rowsSentence } from '#shared/ledger/sentence.ts';
import { ledgerTerms } from '#shared/ledger/waterfall.ts';
import { addCommand, parseCount, withActor } from '../options.ts';
import { actorOf, type CommonOptions, runOn } from '../run.ts';
import { type Column, renderTable } from '../table.ts';

const alwaysShown: readonly string[] = ['reported', 'kept', 'undecided', 'published'];

const dimensions = ['department', 'category', 'file'] as const;

interface LedgerOptions extends CommonOptions {
  readonly by?: (typeof dimensions)[number];
}

interface ReleaseOptions extends CommonOptions {
  readonly draft?: boolean;
  readonly title?: string;
  readonly approvedBy?: string;
  readonly docNo?: string;
  readonly corrects?: number;
  readonly why?: string;
}

export function registerPublishCommands(program: Command): void {
  addCommand(program, 'ledger <清单>', '增减台账：每行有去处，每项有结果')
    .addOption(new Option('--by <维度>', '按部门、类别或文件分列').choices(dimensions))
    .action((file: string, options: LedgerOptions) =>
      runOn(file, options, '台账', async (engine) => {
        const { by } = options;
        const json = await engine.call('ledger/read', by === undefined ? {} : { by });
        const lines = [
          `行：${rowsSentence(json, ledgerWords.zh)}`,
          `项：${json.sentence}`,
          json.balanced ? '平衡' : '不平',
          ...(json.by.length === 0 ? [] : [renderLedgers(json.by, json)]),
        ];
        return { json, text: lines.join('\n'), refused: !json.balanced };
      }),
    );

  addCommand(program, 'stats <清单>', '统计：清理前后、各类别、各部门').action((file: string, options: CommonOptions) =>
    runOn(file, options, '统计', async (engine) => {
      const json = await engine.call('stats/read', {});
      const table = renderTable(json.categories, [
        { header: '类别', value: (row) => row.name },
        { header: '上报', value: (row) => row.reported },
        { header: '公布', value: (row) => row.published },
      ]);
      return {
        json,
        text: `${table}\n上报 ${json.reported}，公布 ${json.published}，精简率 ${json.reductionPercent}%\n${json.sentence}`,
      };
    }),
  );

  withActor(addCommand(program, 'release <清单>', '公布一个版本：编号，此后不变'))
    .option('--draft', '草稿：可以不平、可以有待研究，并且写明是草稿')
    .option('--title <标题>', '版本标题')
    .option('--approved-by <机关>', '审定机关，多个用顿号隔开')
    .option('--doc-no <文号>', '批准文号')
    .option('--corrects <号>', '更正第几号版本：那一号不变，另出更正公告', parseCount)
    .option('--why <说明>', '更正的原因')
    .action((file: string, options: ReleaseOptions) =>
      runOn(file, options, '公布', async (engine) => {
        const { draft = false, title, approvedBy = '', docNo, corrects, why = '' } = options;
        const json = await engine.call('release/make', {
          draft,
          ...(title === undefined ? {} : { title }),
          approvedBy: approvedBy.split('、').filter((body) => body.trim() !== ''),
          ...(docNo === undefined ? {} : { docNo }),
          ...(corrects === undefined ? {} : { corrects: { release: corrects, why } }),
          actor: actorOf(options),
        });
        const made = `第 ${json.release} 号${json.draft ? '草稿' : '版本'}：${json.title}，${json.published} 项`;
        return { json, text: [made, ...json.warnings.map((warning) => warning.text)].join('\n') };
      }),
    );
}

interface NamedLedger {
  readonly name: string;
  readonly ledger: Pick<Ledger, 'powers' | 'balanced'>;
}

/** Every term that is not 0 throughout has a column, so that each line can be added up; the last is the whole. */
function renderLedgers(parts: readonly NamedLedger[], whole: NamedLedger['ledger']): string {
  const shown = ledgerTerms.filter((term) => alwaysShown.includes(term) || whole.powers[term] > 0);
  const columns = shown.map(
    (term): Column<NamedLedger> => ({ header: ledgerWords.zh[term], value: ({ ledger }) => ledger.powers[term] }),
  );
  return renderTable(
    [...parts, { name: '合计', ledger: whole }],
    [
      { header: '', value: ({ name }) => name || '（未写明）', width: 40 },
      ...columns,
      { header: '', value: ({ ledger }) => (ledger.balanced ? '' : '不平') },
    ],
  );
}
