import { writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js';

/**
 * Writes shared/text/traditional.ts: every single traditional character of the basic plane that OpenCC turns into
 * another single character. Frozen in the repository so that the match keys of a catalogue never change with a library.
 */
const toSimplified = Converter({ from: 't', to: 'cn' });
const ideographs: readonly (readonly [number, number])[] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
];

const pairs: string[] = [];
for (const [first, last] of ideographs) {
  for (let code = first; code <= last; code += 1) {
    const character = String.fromCharCode(code);
    const simplified = toSimplified(character);
    if (simplified !== character && simplified.length === 1) pairs.push(character + simplified);
  }
}

// A simplified character must stand for itself, or folding twice would give something else than folding once.
const traditional = new Set(pairs.map((pair) => pair.charAt(0)));
const stable = pairs.filter((pair) => !traditional.has(pair.charAt(1)));

const lineLength = 100;
const table = stable.join('');
const lines = table.match(new RegExp(`.{1,${lineLength}}`, 'g')) ?? [];
const body = lines.map((line) => `  '${line}'`).join(' +\n');
writeFileSync(
  new URL('../../shared/text/traditional.ts', import.meta.url),
  `/**
 * Traditional characters, each followed by its simplified form. Written by scripts/text/composeTraditional.ts from the
 * tables of OpenCC (Apache-2.0); not edited by hand.
 */
export const traditionalPairs =
${body};
`,
);
