/** The order after `id` was put at place `to`; null where nothing moved. */
export function moved(ids: readonly number[], id: number, to: number): readonly number[] | null {
  const from = ids.indexOf(id);
  if (from < 0 || to === from || to < 0 || to >= ids.length) return null;
  const rest = ids.filter((each) => each !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}
