/** 省 市 县 区 旗 盟 and what stands below them, as the names of places end; 街道 before 道. */
const place = /[\u4E00-\u9FFF]{1,9}?(?:自治区|自治州|自治县|自治旗|省|市|县|区|旗|盟|镇|乡|街道|苏木)/g;

/** Words before a place that are no part of it: 附件1：昆都仑区… begins with none, 关于公布昆都仑区… does. */
const before = /^.*(?:关于|公布|报送|上报|各部门|附件|附表)/;

/**
 * The place whose lists these are, by the names of files and folders: the one that most of them begin with, in its
 * longest form (包头市昆都仑区 names the district). '' where none does.
 */
export function guessPlace(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) {
    const found = placeIn(name);
    if (found !== null) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a.length - b.length);
  return most?.[0] ?? '';
}

function placeIn(name: string): string | null {
  const places = name.match(place) ?? [];
  return places.at(0) === undefined ? null : lastOf(name, places);
}

/** Places that follow one another directly narrow each other down. */
function lastOf(name: string, places: readonly string[]): string {
  let [found = ''] = places;
  let end = name.indexOf(found) + found.length;
  for (const next of places.slice(1)) {
    if (name.indexOf(next, end) !== end) break;
    found = next;
    end += next.length;
  }
  return found.replace(before, '');
}
