import { unzipSync, zipSync } from 'fflate';
import type { Random } from '../../scripts/sample/random.ts';
import type { SeedFile } from './seedFiles.ts';

/** What readers stumble over: sizes at the limits of their types, signs of the formats, texts that mean something elsewhere. */
const numbers = [
  '0',
  '-1',
  '1',
  '65535',
  '65536',
  '1048576',
  '2147483647',
  '4294967295',
  '9007199254740993',
  '1e308',
  'NaN',
];
const words = [
  '<!ENTITY a "b">',
  '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
  '<![CDATA[',
  ']]>',
  '-->',
  '&#0;',
  '&#x110000;',
  '&a;',
  '</table:table>',
  '<row r="1048576">',
  '<c r="XFD1048576"><v>1</v></c>',
  '<mergeCell ref="A1:XFD1048576"/>',
  'table:number-columns-repeated="2147483647"',
  'w:val="2147483647"',
  'rowspan="4294967295" colspan="65535"',
  '=HYPERLINK("http://x","y")',
  '<script>alert(1)</script>',
  '../../../x',
  '\u202E',
  '\u0000',
  '\uFEFF',
  '__proto__',
  'constructor',
];

/** A file that begins as one of the seeds and is spoiled in one to four places. */
export function mutate(random: Random, seeds: readonly SeedFile[]): SeedFile {
  const seed = random.pick(seeds);
  const parts = seed.bytes[0] === 0x50 && random.chance(0.75) ? unzipSync(seed.bytes) : null;
  if (parts === null) return { suffix: suffixOf(random, seed), bytes: spoil(random, seed.bytes) };
  const names = Object.keys(parts);
  const spoiled = random.pick(names);
  const content = parts[spoiled];
  if (content === undefined) return seed;
  const renamed = random.chance(0.05) ? random.pick(['../../x', '/etc/x', 'xl\\..\\..\\x', spoiled]) : spoiled;
  const { [spoiled]: _, ...rest } = parts;
  const bytes = zipSync({ ...rest, [renamed]: isText(content) ? spoilText(random, content) : spoil(random, content) });
  return { suffix: suffixOf(random, seed), bytes: random.chance(0.1) ? spoil(random, bytes) : bytes };
}

/** Now and then it is called something else than it is. */
function suffixOf(random: Random, { suffix }: SeedFile): string {
  return random.chance(0.1)
    ? random.pick(['.xlsx', '.xls', '.et', '.ods', '.csv', '.tsv', '.txt', '.docx', '.html'])
    : suffix;
}

function isText(bytes: Uint8Array): boolean {
  return bytes[0] === 0x3c || bytes[0] === 0xef;
}

/** On the bytes, whatever they mean. */
function spoil(random: Random, bytes: Uint8Array): Uint8Array {
  let spoiled = Buffer.from(bytes);
  for (let times = 1 + random.below(4); times > 0; times -= 1) {
    const at = random.below(spoiled.length + 1);
    const length = 1 + random.below(random.chance(0.8) ? 16 : 2000);
    const piece = spoiled.subarray(at, at + length);
    const [head, tail] = [spoiled.subarray(0, at), spoiled.subarray(at)];
    switch (random.below(6)) {
      case 0:
        spoiled = Buffer.concat([
          head,
          tail.map((byte, index) => (index === 0 ? byte ^ (1 << random.below(8)) : byte)),
        ]);
        break;
      case 1:
        spoiled = Buffer.concat([head, tail.subarray(length)]);
        break;
      case 2:
        spoiled = Buffer.concat([head, piece, tail]);
        break;
      case 3:
        spoiled = Buffer.concat([head, piece.map(() => random.below(256)), tail.subarray(length)]);
        break;
      case 4:
        spoiled = Buffer.concat([
          head,
          Buffer.from(
            random.pick([
              [0xff, 0xff, 0xff, 0xff],
              [0, 0, 0, 0x80],
              [0, 0, 0, 0],
            ]),
          ),
          tail.subarray(4),
        ]);
        break;
      default:
        spoiled = random.chance(0.2) ? head : Buffer.concat([head, Buffer.from(random.pick(words)), tail]);
    }
  }
  return spoiled;
}

/** On the marks and figures of a text. */
function spoilText(random: Random, bytes: Uint8Array): Uint8Array {
  let text = Buffer.from(bytes).toString('utf8');
  for (let times = 1 + random.below(4); times > 0; times -= 1) {
    const at = random.below(text.length + 1);
    const next = (sign: string) => Math.max(text.indexOf(sign, at), 0);
    switch (random.below(5)) {
      case 0:
        text = text.slice(0, at) + text.slice(at).replace(/\d+/, random.pick(numbers));
        break;
      case 1:
        text = text.slice(0, next('<')) + text.slice(next('>') + 1);
        break;
      case 2: {
        const tag = text.slice(next('<'), next('>') + 1);
        text = text.slice(0, next('<')) + tag.repeat(random.chance(0.1) ? 2000 : 2) + text.slice(next('<'));
        break;
      }
      case 3:
        text = text.slice(0, at) + random.pick(words) + text.slice(at);
        break;
      default:
        text = text.slice(0, at) + text.slice(at).replace(/="[^"]*"/, `="${random.pick([...numbers, ...words])}"`);
    }
  }
  return Buffer.from(text);
}
