import type { Language } from '@thoat-ngheo/domain';
import { isKept } from '../database/result-cache/result-cache.ts';
import type { Viewer } from '../modules/viewer/index.ts';
import type { Budgets } from './budgets.ts';
import { requestError } from './request-problems.ts';

/** Up to this cost nothing is counted: the operation used what it asked for. */
const NOT_WORTH_COUNTING = 100;

/** `extensions.cost` of an answer. */
export type CostReport = {
  readonly requested: number;
  readonly actual: number;
  readonly throttleStatus: {
    readonly maximumAvailable: number;
    readonly currentlyAvailable: number;
    readonly restoreRate: number;
  };
};

/** Gives back what the answer to a charged read did not use. */
export type Settle = (json: Buffer) => void;

/** What one operation costs its viewer. */
export type OperationCost = {
  /** Takes the cost of a read out of the budget. @throws GraphQLError COST_EXCEEDED, RATE_LIMITED */
  charge(cost: number): Settle;
  /** From here on reads are charged but not refused: what has been written must be told. */
  refuseNothing(): void;
  report(): CostReport;
};

/**
 * The number of objects in a JSON text without whitespace, counted by `{"`. A string that ends in `{` counts as one more;
 * nothing else can be mistaken, because quotes within strings are escaped.
 */
export function countObjects(json: Buffer): number {
  // one byte per character: the two that are looked for are no part of a longer one
  const objects = counted.get(json) ?? countInText(json.toString('latin1'));
  if (isKept(json)) counted.set(json, objects);
  return objects;
}

/** Of answers that come again and again. */
const counted = new WeakMap<Buffer, number>();

function countInText(text: string): number {
  let count = 0;
  for (let at = text.indexOf('{"'); at !== -1; at = text.indexOf('{"', at + 2)) count += 1;
  return count;
}

/** Keeps the account of one operation. */
export function createOperationCost(budgets: Budgets, viewer: Viewer, language: Language): OperationCost {
  const budget = budgets.of(viewer);
  const { allowance } = budget;
  let requested = 0;
  let actual = 0;
  let refuses = true;
  const spend = (cost: number): Settle => {
    budget.take(cost);
    requested += cost;
    actual += cost;
    return (json) => {
      if (cost <= NOT_WORTH_COUNTING) return;
      const unused = Math.max(0, cost - Math.max(1, countObjects(json)));
      budget.take(-unused);
      actual -= unused;
    };
  };
  return {
    charge: (cost) => {
      if (!refuses) return spend(cost);
      const total = requested + cost;
      if (total > allowance.maxCost) {
        budgets.refused.COST_EXCEEDED += 1;
        throw requestError('COST_EXCEEDED', language, { requested: total, allowed: allowance.maxCost });
      }
      const { available } = budget;
      if (cost > available) {
        budgets.refused.RATE_LIMITED += 1;
        const seconds = budget.secondsUntil(cost);
        throw requestError('RATE_LIMITED', language, { requested: cost, available: Math.max(0, available), seconds });
      }
      return spend(cost);
    },
    refuseNothing: () => {
      refuses = false;
    },
    report: () => ({
      requested,
      actual,
      throttleStatus: {
        maximumAvailable: allowance.bucket,
        currentlyAvailable: Math.max(0, budget.available),
        restoreRate: allowance.restoreRate,
      },
    }),
  };
}
