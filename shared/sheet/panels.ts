import type { HeaderBlock } from './findHeader.ts';
import { matchPath } from './findHeader.ts';
import { foldHeader } from './headerAliases.ts';

/**
 * A header whose words come twice or more in the same order (序号 事项名称 | 序号 事项名称) heads tables side by side:
 * one header for each. Any other header comes back as it is.
 */
export function panelsOf(block: HeaderBlock): HeaderBlock[] {
  const words = block.columns.map(({ path }) => path.map(foldHeader).join('/'));
  for (let width = 2; width <= words.length / 2; width++) {
    if (words.length % width !== 0 || !words.every((word, index) => word === words[index % width])) continue;
    if (new Set(words).size < width || !hasName(block.columns.slice(0, width))) continue;
    return Array.from({ length: words.length / width }, (_, panel) => ({
      ...block,
      columns: block.columns.slice(panel * width, (panel + 1) * width),
    }));
  }
  return [block];
}

function hasName(columns: HeaderBlock['columns']): boolean {
  return columns.some(({ path }) => matchPath(path)?.fields.includes('name') === true);
}
