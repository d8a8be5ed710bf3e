import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { createEngine, type Engine } from '#engine/engine.ts';
import { createParser, type Parser } from '#engine/intake/parser.ts';
import { sourcePlaces } from '#engine/places.ts';
import type { Surroundings } from '#engine/surroundings.ts';
import type { ItemRow } from '#shared/contract/listings.ts';

/** A folder of its own, an engine with a clock that stands still a second a call, and a catalogue to work on. */
export interface Workbench {
  readonly folder: string;
  readonly file: string;
  readonly engine: Engine;
  path(name: string): string;
  /** Writes a list as CSV, a line an array. */
  writeList(name: string, lines: readonly (readonly string[])[]): string;
  item(name: string): Promise<ItemRow>;
  reopen(): Promise<Engine>;
  close(): void;
}

export const actor = '张三';

export async function createWorkbench(): Promise<Workbench> {
  const folder = mkdtempSync(join(tmpdir(), 'quanqing-'));
  const file = join(folder, '清单.quanqing');
  const engines = [newEngine()];
  const current = (): Engine => {
    const engine = engines.at(-1);
    if (engine === undefined) throw new Error('no engine');
    return engine;
  };
  await current().call('catalogue/create', { file, title: '北原区行政权力清单', place: '北原区', actor });
  return {
    folder,
    file,
    get engine() {
      return current();
    },
    path: (name) => join(folder, name),
    writeList: (name, lines) => {
      const path = join(folder, name);
      writeFileSync(path, Papa.unparse(lines.map((line) => [...line])));
      return path;
    },
    item: async (name) => {
      const found = await current().call('list/items', { where: [{ field: 'name', value: name }] });
      const [item] = found;
      if (item === undefined || found.length > 1) throw new Error(`${found.length} items are called ${name}`);
      return item;
    },
    reopen: async () => {
      current().close();
      engines.push(newEngine());
      await current().call('catalogue/open', { file });
      return current();
    },
    close: () => {
      current().close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const processes = createParser({ script: sourcePlaces.parserScript });
/** Of all engines of a test file: starting its processes takes longer than most tests. They end with the file. */
const parser: Parser = { read: processes.read, close: () => {} };

function newEngine(): Engine {
  // Half past six in the morning of the 6th for the office.
  let moment = Date.UTC(2026, 0, 5, 22, 30);
  let uid = 0;
  const prefix = Math.floor(performance.now() * 1000).toString(16);
  const surroundings: Surroundings = {
    now: () => {
      moment += 1000;
      return new Date(moment).toISOString();
    },
    // An office eight hours east of Greenwich, wherever the test runs.
    dayOf: (moment) => new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(0, 10),
    newUid: () => `${prefix}-${++uid}`,
  };
  // It would be started anew for every workbook that is written.
  return createEngine(surroundings, { ...sourcePlaces, press: () => null }, parser);
}

const header = ['序号', '职权类别', '事项名称', '实施依据', '行使主体'];

/** A list of the housing bureau: two wordings of one penalty, two penalties that look alike, a licence. */
export const housingList = [
  ['北原区住房和城乡建设局权力清单'],
  header,
  ['1', '行政处罚', '对未取得资质证书承揽工程的处罚', '《建设工程质量管理条例》第六十条', '北原区住房和城乡建设局'],
  [
    '2',
    '行政处罚',
    '未取得资质证书承揽工程的行政处罚',
    '《建设工程质量管理条例》（国务院令第279号）第60条',
    '区住建局',
  ],
  [
    '3',
    '行政处罚',
    '对以欺骗手段取得资质证书承揽工程的处罚',
    '《建设工程质量管理条例》第六十条第三款',
    '北原区住房和城乡建设局',
  ],
  ['4', '行政许可', '建筑工程施工许可证核发', '《中华人民共和国建筑法》第七条', '北原区住房和城乡建设局'],
  ['5', '行政检查', '对建设工程质量的监督检查', '《建设工程质量管理条例》第四十三条', '北原区住房和城乡建设局'],
];

export const cityList = [
  header,
  ['1', '行政处罚', '对在城市道路上擅自设置障碍物的处罚', '《城市道路管理条例》第四十二条', '北原区城市管理局'],
  ['2', '', '对擅自占用城市道路的处罚', '', '北原区城市管理局'],
];
