import type { ItemFlag } from '#shared/model/item.ts';
import { type Condition, hit } from './rule.ts';

/** X01: a struck-out row in a returned list usually means deleted. */
export const struckOut: Condition = (item) =>
  item.flags.includes('struck-out') ? hit({}, { decision: '取消' }) : null;

const characterWords: Readonly<Partial<Record<ItemFlag, string>>> = {
  'control-characters': '控制字符',
  'private-use': '自造字（私有区字符）',
  'replacement-character': '乱码',
  'rare-characters': '生僻字',
  bidi: '改变显示顺序的字符',
};

/** X02: characters that may be shown wrongly or not at all. */
export const suspiciousCharacters: Condition = (item) => {
  const kinds = item.flags.flatMap((flag) => characterWords[flag] ?? []);
  return kinds.length === 0 ? null : hit({ kinds: kinds.join('、') }, null);
};

const doubtWords: Readonly<Partial<Record<ItemFlag, string>>> = {
  'hidden-row': '在来表中为隐藏行',
  'no-name': '没有事项名称',
  joined: '由来表中多行拼接而成',
  'other-level': '系同一事项另一层级的行',
  'too-long': '名称过长，可能混入了依据或者其他事项',
};

/** X08: how the row was read leaves a doubt that only a look at the list settles. */
export const doubtfulRow: Condition = (item) => {
  const doubts = item.flags.flatMap((flag) => doubtWords[flag] ?? []);
  return doubts.length === 0 ? null : hit({ doubts: doubts.join('；') }, null);
};
