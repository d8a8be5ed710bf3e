import { foldText } from '#shared/text/foldText.ts';
import type { Effect } from './effects.ts';
import { readDisposition } from './readDisposition.ts';
import { savedText } from './sameCell.ts';
import { stanceOf } from './stance.ts';

/**
 * What a proposal comes to, so that 合并至 住建-罚-0031 and 并入住建-罚-0031 are the same and 同意 and 不同意 are not.
 * null: nothing can be at odds with it (a remark, a cell that cannot be changed, a new item).
 */
export function saysOf(effect: Effect, text: string): string | null {
  switch (effect) {
    case 'note':
      return stanceOf(text);
    case 'none':
    case 'addition':
      return null;
    case 'result': {
      const asked = readDisposition(text);
      if (asked === null) return foldText(text);
      const { decision, into, asSubItem, target, isPublic } = asked;
      return [decision, into ?? '', asSubItem, foldText(target ?? ''), isPublic ?? ''].join('|');
    }
    case 'name':
    case 'basis':
    case 'resultReason':
      return savedText(text);
    case 'category':
    case 'department':
    case 'level':
      return foldText(text);
  }
}
