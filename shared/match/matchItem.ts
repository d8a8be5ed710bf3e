import type { CitedLaw } from '#shared/law/cited.ts';
import type { CategoryCode } from '#shared/model/category.ts';
import type { VerdictKind } from '#shared/model/decision.ts';
import type { Level } from '#shared/model/level.ts';

/** What matching needs to know of a power. Only 主项 are matched; sub-items come along as names. */
export interface MatchItem {
  readonly id: number;
  readonly name: string;
  /** Confirmed, else declared, else proposed. */
  readonly category: CategoryCode | null;
  readonly departmentId: number | null;
  /** The department that holds the power where `departmentId` is a subordinate unit of it, else the same. */
  readonly holderId: number | null;
  readonly level: Level | null;
  readonly laws: readonly CitedLaw[];
  readonly subItems: readonly string[];
}

/** What a person said of a pair; it binds matching. `a` < `b`. */
export interface PairVerdict {
  readonly a: number;
  readonly b: number;
  readonly verdict: VerdictKind;
}
