import { departmentShortNames } from './departmentShortNames.ts';
import { foldText } from './foldText.ts';

/** Sign of an administrative division at the head of a name; 市 in 市场监督管理局 and 城市管理局 is none. */
const division =
  /^[^局委办]{0,9}?(?:自治区|自治州|自治县|自治旗|地区|省|盟|州|(?<!城|都)市(?!场|政|容)|(?<!社|园|景|地)区(?!域|划)|县(?!域)|旗)/;

/** e.g. 区住建局 → 住建, with what may follow a short name in speech. */
const spokenEndings = ['委员会', '局', '委', '办'];

/**
 * The name without the place that heads it: 北原区市场监督管理局 and 区市场监督管理局 → 市场监督管理局.
 * A name that is nothing but a place stays whole.
 */
export function withoutPlace(name: string): string {
  let rest = foldText(name);
  for (let place = division.exec(rest); place !== null; place = division.exec(rest)) {
    const shorter = rest.slice(place[0].length);
    if (shorter.length < 2) return rest;
    rest = shorter;
  }
  return rest.replace(/^人民政府(?=.)/, '');
}

/**
 * What two spellings of one department's name have in common, within one place: its own place is left out, brackets
 * are dropped, a spoken short name (区住建局) becomes the full one. Another place's name stays, since the bureau of the
 * city is another holder than that of the district.
 */
export function departmentKey(name: string, place: string): string {
  const folded = foldText(name).replace(/[（(〔][^）)〕]*[）)〕]/g, '');
  const own = stripOwnPlace(folded, foldText(place));
  return fullName(own) ?? own;
}

function stripOwnPlace(name: string, place: string): string {
  const sign = place.slice(-1); // 区, 县, 市, 旗
  const spoken = [place, place.slice(0, -1), `本${sign}`, sign].filter((head) => head !== '');
  for (const head of spoken) {
    const rest = name.slice(head.length).replace(/^人民政府(?=.)/, '');
    if (name.startsWith(head) && rest.length >= 2 && !/^[场政容域划]/.test(rest)) return rest;
  }
  return name;
}

/** 住建局 → 住房和城乡建设局, 住建局质监站 → 住房和城乡建设局质监站; null for a name that is not a spoken one. */
function fullName(name: string): string | null {
  for (const [full, short] of departmentShortNames) {
    if (name.startsWith(full)) continue;
    if (name === short) return full;
    const spoken = spokenEndings.map((ending) => short + ending).find((head) => name.startsWith(head));
    if (spoken !== undefined) return full + name.slice(spoken.length);
  }
  return null;
}

/** Two to four characters for short numbers and tables: 住房和城乡建设局 → 住建; unknown names give their head. */
export function departmentShort(name: string): string {
  const bare = withoutPlace(name).replace(/[（(〔].*$/, '');
  const known = departmentShortNames.find(([full]) => full === bare);
  if (known !== undefined) return known[1];
  const contained = departmentShortNames.find(([full]) => bare.startsWith(full));
  const unit = bare.slice(contained?.[0].length ?? 0);
  if (contained !== undefined) return contained[1] + unit.slice(0, 2);
  const head = bare.replace(/(管理|监督|工作|服务|事务)*(局|委员会|办公室|中心|站|所|队|办|委)$/, '').slice(0, 4);
  return head === '' ? '本级' : head;
}
