/** A part of a split power as people write it in a line: 对食品生产的监督检查〔行政检查〕, the category where it differs. */
export function readPart(line: string): { name: string; category?: string } {
  const [, name = '', category] = /^(.*?)(?:〔([^〔〕]+)〕)?$/s.exec(line.trim()) ?? [];
  return category === undefined ? { name: name.trim() } : { name: name.trim(), category };
}
