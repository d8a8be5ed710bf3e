/** The files and folders of a drop, by their paths; what is no file of this computer has none. */
export function droppedPaths({ dataTransfer }: Pick<DragEvent, 'dataTransfer'>): readonly string[] {
  return [...(dataTransfer?.files ?? [])]
    .map((file) => window.quanqing.droppedPath(file))
    .filter((path) => path !== '');
}
