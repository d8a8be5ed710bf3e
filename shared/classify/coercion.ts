import type { CoercionKind } from '#shared/law/powers.ts';
import type { TitleParts } from './titleParts.ts';

/** 加处罚款, 代履行, 强制拆除, 拍卖, 划拨 (art. 12). */
const enforcement =
  /加处罚款|滞纳金|划拨|拍卖|代履行|代为|强制(?:执行|拆除|清除|扣缴|报废|清理|铲除|恢复)|恢复原状|排除妨碍/;
/** 查封, 扣押, 冻结, 登记保存 (art. 9; 处罚法 art. 56). */
const measure = /查封|扣押|冻结|封存|暂扣|扣留|登记保存|约束|隔离|强制(?:措施|检测|带离|戒毒|免疫|扑杀)/;

/** Null where neither the name nor the basis says it: 对违反禁渔区规定的强制. */
export function coercionKind(name: TitleParts, basis: string): CoercionKind | null {
  for (const text of [name.head, name.whole, basis]) {
    if (enforcement.test(text)) return measure.test(text) && text === basis ? null : 'enforcement';
    if (measure.test(text)) return 'measure';
  }
  return null;
}
