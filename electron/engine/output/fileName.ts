/** Without what Windows forbids in names. */
export function fileName(name: string, ending: string): string {
  return `${plainName(name)}.${ending}`;
}

export function plainName(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim();
}
