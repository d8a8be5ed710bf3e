import { type Command, Option } from 'commander';
import type { Engine } from '#engine/engine.ts';
import { encodings, everyOutput, exportFormats, ofWholeList } from '#shared/contract/publish.ts';
import { comparisonFormats } from '#shared/contract/release.ts';
import type { Output } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import { arrangements } from '#shared/publish/chapters.ts';
import { fieldHeader } from '#shared/publish/difference.ts';
import { addCommand, parseCount } from '../options.ts';
import { type CommonOptions, runOn } from '../run.ts';
import { renderTable } from '../table.ts';

interface DiffOptions extends CommonOptions {
  readonly format?: (typeof comparisonFormats)[number];
  readonly to?: string;
}

interface ExportOptions extends CommonOptions {
  readonly release: number;
  readonly format: (typeof formatChoices)[number];
  readonly encoding: (typeof encodings)[number];
  readonly exact?: boolean;
  readonly by: (typeof arrangements)[number];
  readonly only?: 'licences';
  readonly to: string;
}

/** all: every kind of file at once, both encodings, into a folder. */
const formatChoices = [...exportFormats, 'all'] as const;

/** What a release says, and what two of them do not both say, as files. */
export function registerExportCommands(program: Command): void {
  const diff = addCommand(program, 'diff <清单> <版本> <另一版本>', '两个版本之间的增减')
    .addOption(new Option('--format <格式>', '写成调整对照表').choices(comparisonFormats))
    .option('--to <路径>', '对照表写到这个文件（默认写到当前文件夹）');
  for (const release of diff.registeredArguments.slice(1)) release.argParser(parseCount);
  diff.action((file: string, from: number, to: number, options: DiffOptions) =>
    runOn(file, options, '比较', async (engine) => {
      const { format, to: path = '.' } = options;
      if (format !== undefined) {
        const json = await engine.call('release/export-comparison', { from, to, format, path });
        return { json, text: filesText(json) };
      }
      const json = await engine.call('release/diff', { from, to });
      const table = renderTable(json.changes, [
        { header: '增减', value: (row) => row.change },
        { header: '编号', value: (row) => row.number },
        { header: '部门', value: (row) => row.organ, width: 20 },
        { header: '名称', value: (row) => row.name, width: 50 },
        { header: '改动', value: (row) => row.fields.map(({ field }) => fieldHeader(field)).join(' '), width: 30 },
      ]);
      return { json, text: `${table}\n${json.changes.length} 处` };
    }),
  );

  addCommand(program, 'export <清单>', '把一个版本写成文件')
    .requiredOption('--release <号>', '第几号版本', parseCount)
    .addOption(new Option('--format <格式>', '格式').choices(formatChoices).makeOptionMandatory())
    .addOption(new Option('--encoding <编码>', 'CSV 的编码').choices(encodings).default('utf-8'))
    .option('--exact', 'CSV 不加防公式的撇号')
    .addOption(new Option('--by <排法>', '文档按类别或按部门分章').choices(arrangements).default('category'))
    .addOption(new Option('--only <清单>', '只出行政许可事项清单').choices(['licences']))
    .requiredOption('--to <路径>', '写到这个文件')
    .action((file: string, options: ExportOptions) =>
      runOn(file, options, '导出', async (engine) => {
        const json = await writeRelease(engine, options);
        return { json, text: [filesText(json), ...leftOut(options, json)].join('\n') };
      }),
    );
}

function leftOut({ format, only }: ExportOptions, { withoutPictures }: Output<'export/write'>): string[] {
  const isLimited = format === 'all' && only !== undefined;
  return [
    ...(isLimited ? [`没有写 ${ofWholeList.join('、')}：它们总是全部清单的，不能只出行政许可。`] : []),
    ...(withoutPictures
      ? ['没有放进统计图，网站里也没有 PDF：这里没有画图和打印的程序（Electron）。运行一次 npm run press，再导出。']
      : []),
  ];
}

/** @throws Failure bad-input where a list is asked for that the format does not have */
async function writeRelease(engine: Engine, options: ExportOptions): Promise<Output<'export/write'>> {
  const { release, format, encoding, exact = false, by, only: list = 'all', to } = options;
  const isLeft = (each: (typeof exportFormats)[number]) => list !== 'all' && ofWholeList.includes(each);
  if (format === 'all') {
    const formats = everyOutput.filter((each) => !isLeft(each.format));
    const written = await engine.call('export/all', { release, formats, by, list, to });
    return { ...written, files: written.files.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })) };
  }
  if (isLeft(format)) {
    throw new Failure('bad-input', { detail: `${ofWholeList.join('、')} 总是全部清单的，不能用 --only` });
  }
  return engine.call('export/write', { release, format, encoding, exact, by, list, to });
}

function filesText({ files }: Pick<Output<'export/write'>, 'files'>): string {
  return files.map(({ path, bytes }) => `${path}（${bytes.toLocaleString('en-US')} 字节）`).join('\n');
}
