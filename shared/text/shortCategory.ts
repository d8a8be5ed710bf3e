/** 其他行政权力 → 其他, 行政许可 → 许可: over the narrow columns of a table. */
export function shortCategory(name: string): string {
  const short = name.replace(/^行政/, '').replace(/(?:行政权力|职权)$/, '');
  return short === '' ? name : short;
}
