import type { z } from 'zod';
import { answerCalls, roundCalls, templateCalls } from './contract/approve.ts';
import { backupCalls } from './contract/backups.ts';
import { catalogueCalls } from './contract/catalogue.ts';
import { categoryCalls } from './contract/categories.ts';
import { comparisonCalls } from './contract/comparison.ts';
import { decideCalls } from './contract/decide.ts';
import { departmentCalls } from './contract/departments.ts';
import { deskCalls } from './contract/desk.ts';
import { explainCalls } from './contract/explain.ts';
import { findingCalls } from './contract/findings.ts';
import { gridCalls } from './contract/grid.ts';
import { historyCalls } from './contract/history.ts';
import { intakeCalls } from './contract/intake.ts';
import { itemCalls } from './contract/item.ts';
import { lawCalls } from './contract/laws.ts';
import { learnCalls } from './contract/learn.ts';
import { listingCalls } from './contract/listings.ts';
import { overviewCalls } from './contract/overview.ts';
import { publishCalls } from './contract/publish.ts';
import { releaseCalls } from './contract/release.ts';
import { reviewCalls } from './contract/review.ts';
import { sampleCalls } from './contract/sample.ts';
import { statisticsCalls } from './contract/statistics.ts';
import { workCalls } from './contract/work.ts';

/** Every call that crosses a process boundary. The window, the command line and the tests reach the engine by it alone. */
export const contract = {
  ...catalogueCalls,
  ...backupCalls,
  ...intakeCalls,
  ...deskCalls,
  ...sampleCalls,
  ...workCalls,
  ...learnCalls,
  ...listingCalls,
  ...reviewCalls,
  ...comparisonCalls,
  ...explainCalls,
  ...gridCalls,
  ...decideCalls,
  ...categoryCalls,
  ...findingCalls,
  ...historyCalls,
  ...itemCalls,
  ...departmentCalls,
  ...publishCalls,
  ...overviewCalls,
  ...releaseCalls,
  ...statisticsCalls,
  ...lawCalls,
  ...roundCalls,
  ...templateCalls,
  ...answerCalls,
};

export type Contract = typeof contract;
export type CallName = keyof Contract;

export function isCallName(name: string): name is CallName {
  return Object.hasOwn(contract, name);
}

/** What the caller may leave out has a default in the schema. */
export type Input<N extends CallName> = z.input<Contract[N]['input']>;
/** What the handler gets, defaults filled in. */
export type Parsed<N extends CallName> = z.output<Contract[N]['input']>;
export type Output<N extends CallName> = z.output<Contract[N]['output']>;
