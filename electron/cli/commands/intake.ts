import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { ComparedImport } from '#shared/contract/comparison.ts';
import {
  type GivenMappingInput,
  type ImportedFile,
  type InspectedFile,
  mappingFileSchema,
} from '#shared/contract/intake.ts';
import { Failure } from '#shared/model/failure.ts';
import { fields } from '#shared/sheet/reading.ts';
import { asideReasonNames, readFieldName } from '#shared/sheet/words.ts';
import { addCommand, withActor } from '../options.ts';
import { actorOf, type CommonOptions, cannotRead, run, runOn } from '../run.ts';
import { renderTable } from '../table.ts';

interface MappingOption extends CommonOptions {
  readonly mapping?: string;
}

interface ImportOptions extends MappingOption {
  readonly department?: string;
  readonly category?: string;
}

export function registerIntakeCommands(program: Command): void {
  addCommand(program, 'inspect <文件...>', '看看会读出什么：工作表、表头、列的对应、数目、疑点；不写入任何内容')
    .option('--mapping <文件>', '列对应关系（JSON）')
    .action((paths: string[], options: MappingOption) =>
      run(options, '读取', async (engine) => {
        const json = await engine.call('intake/inspect', { paths, ...mappingOf(options) });
        return { json, text: json.map(describeFile).join('\n\n'), refused: json.some((file) => file.failure !== null) };
      }),
    );

  withActor(addCommand(program, 'import <清单> <路径...>', '导入文件或文件夹'))
    .option('--department <部门>', '这些文件属于哪个部门')
    .option('--category <类别>', '这些事项属于哪个类别')
    .option('--mapping <文件>', '列对应关系（JSON）；更正过的会记住')
    .action((file: string, paths: string[], options: ImportOptions) =>
      runOn(file, options, '导入', async (engine) => {
        const { department, category } = options;
        const json = await engine.call('intake/import', {
          paths,
          ...(department === undefined ? {} : { department }),
          ...(category === undefined ? {} : { category }),
          ...mappingOf(options),
          actor: actorOf(options),
        });
        const totals = `共 ${json.items} 项（另有子项 ${json.subItems}），读入 ${json.rows.read} 行 = 成为事项 ${json.rows.items} + 并入事项 ${json.rows.parts} + 搁置 ${json.rows.aside}${asideInWords(json.rows.asideByReason)}`;
        return {
          json,
          text: `${describeImport(json.files)}\n${totals}`,
          refused: json.files.some(({ status }) => status === 'failed' || status === 'no-list'),
        };
      }),
    );

  registerCompare(program);
}

function registerCompare(program: Command): void {
  addCommand(
    program,
    'compare <清单> [来源]',
    '一次导入（写其中一份的文件名或序号，不写就是最近一次）与现有清单对照：相同、有改动、新出现、不再申报',
  ).action((file: string, source: string | undefined, options: CommonOptions) =>
    runOn(file, options, '对照', async (engine) => {
      const asked = source !== undefined && /^\d+$/.test(source) ? Number(source) : source;
      const json = await engine.call('intake/compare', { source: asked });
      return { json, text: () => comparisonText(json) };
    }),
  );
}

function comparisonText(compared: ComparedImport): string {
  const { files, matched, items, standing, same, changed, fresh, gone } = compared;
  return [
    ...(matched ? [] : ['导入以后还没有比对过，先运行 quanqing match，否则名称不同的都算新出现。']),
    `${files.length === 1 ? files.join('') : `${files.length} 个文件`}：${items} 项 = 相同 ${same} + 有改动 ${changed.length} + 新出现 ${fresh.length}；现有 ${standing} 项中不再申报 ${gone.length}`,
    ...changed.flatMap(({ counterpart, fields }) => [
      `改动 ${counterpart.number} ${counterpart.name}`,
      ...fields.map(({ name, before, after }) => `  ${name}：${shortened(before)} → ${shortened(after)}`),
    ]),
    ...fresh.map(({ number, name }) => `新出现 ${number} ${name}`),
    ...gone.map(({ number, name }) => `不再申报 ${number} ${name}`),
  ].join('\n');
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  if (line === '') return '（无）';
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

function mappingOf(options: MappingOption): { mapping?: GivenMappingInput[] } {
  if (options.mapping === undefined) return {};
  const parsed = mappingFileSchema.safeParse(readJson(options.mapping));
  if (!parsed.success)
    throw new Failure('bad-input', {
      detail: `${options.mapping} 应写作 {"columns": {"列号或表头": "字段"}}，字段可用 ${fields.map((field) => `${field}（${readFieldName(field)}）`).join(' ')}，不要的列写 null`,
    });
  return { mapping: Array.isArray(parsed.data) ? parsed.data : [parsed.data] };
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Failure('bad-input', { detail: `${path} 不是 JSON，请检查引号和逗号` });
    throw cannotRead(path, error);
  }
}

function describeFile(file: InspectedFile): string {
  const head = `${file.file}（${[file.format, file.encoding].filter((word) => word !== null).join('，')}）`;
  if (file.failure !== null) return `${file.file}\n  ${file.failure.text}`;
  const sheets = file.sheets.map((sheet) => {
    const columns = sheet.columns.flatMap(({ column, header, field }) =>
      field === null ? [] : [`${column} ${header}→${readFieldName(field)}`],
    );
    const header = sheet.headerRows.length === 0 ? '未找到表头' : `表头第 ${sheet.headerRows.join('、')} 行`;
    return [
      `  ${sheet.sheet}${sheet.hidden ? '（隐藏）' : ''}：${header}，把握 ${Math.round(sheet.confidence * 100)}%`,
      `    ${sheet.items} 项，子项 ${sheet.subItems}；${sheet.rows.read} 行 = 事项 ${sheet.rows.items} + 并入 ${sheet.rows.parts} + 搁置 ${sheet.rows.aside}${asideInWords(sheet.rows.asideByReason)}`,
      ...(columns.length === 0 ? [] : [`    ${columns.join('，')}`]),
      ...sheet.declared.map((entry) => `    “${entry.text}”写 ${entry.declared} 项，读到 ${entry.found} 项`),
      ...sheet.doubts.map((doubt) => `    ？${doubt.text}`),
    ].join('\n');
  });
  return [head, ...file.warnings.map((warning) => `  ！${warning.text}`), ...sheets].join('\n');
}

const statusWords = {
  imported: '已导入',
  'same-file': '已导入过',
  'no-list': '无事项',
  failed: '未导入',
  skipped: '跳过',
} as const;

function describeImport(files: readonly ImportedFile[]): string {
  const table = renderTable(files, [
    { header: '文件', value: (file) => file.file, width: 44 },
    { header: '结果', value: (file) => statusWords[file.status] },
    { header: '部门', value: (file) => file.department ?? '', width: 24 },
    { header: '事项', value: (file) => file.items },
    { header: '子项', value: (file) => file.subItems },
    { header: '行', value: (file) => file.rows.read },
    { header: '搁置', value: (file) => file.rows.aside },
  ]);
  const messages = files.flatMap((file) =>
    [...(file.message === null ? [] : [file.message]), ...file.warnings, ...file.doubts].map(
      (message) => `${file.file}：${message.text}`,
    ),
  );
  return [table, ...messages].join('\n');
}

/** （标题 2，表头 1） */
function asideInWords(reasons: Readonly<Record<string, number>>): string {
  const words = Object.entries(asideReasonNames).flatMap(([reason, name]) => {
    const count = reasons[reason];
    return count === undefined ? [] : [`${name} ${count}`];
  });
  return words.length === 0 ? '' : `（${words.join('，')}）`;
}
