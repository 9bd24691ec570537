import { LRUCache } from 'lru-cache';
import { type Allowance, allowanceOf, type Viewer } from '../modules/viewer/index.ts';

/** Viewers whose buckets are kept; one that falls out starts with a full one. */
const MOST_BUCKETS = 10_000;

/** What a viewer has left: a bucket that fills again at a steady rate. */
export class Budget {
  readonly allowance: Allowance;
  readonly #clock: () => number;
  #level: number;
  #at: number;

  constructor(allowance: Allowance, clock: () => number) {
    this.allowance = allowance;
    this.#clock = clock;
    this.#level = allowance.bucket;
    this.#at = clock();
  }

  /** What can be spent at this moment; below zero after work that could not be refused. */
  get available(): number {
    const now = this.#clock();
    const { bucket, restoreRate } = this.allowance;
    const restored = (Math.max(0, now - this.#at) / 1000) * restoreRate;
    this.#level = Math.min(bucket, this.#level + restored);
    this.#at = now;
    return Math.floor(this.#level);
  }

  /** Takes `cost` out, or puts it back where it is negative. */
  take(cost: number): void {
    this.#level = Math.min(this.allowance.bucket, this.#level - cost);
  }

  /** Whole seconds until `cost` is there. */
  secondsUntil(cost: number): number {
    return Math.max(1, Math.ceil((cost - this.available) / this.allowance.restoreRate));
  }
}

/** The budgets of all viewers, in the memory of this process. */
export type Budgets = {
  readonly of: (viewer: Viewer) => Budget;
  /** Operations refused so far, by code; operators watch them. */
  readonly refused: { COST_EXCEEDED: number; RATE_LIMITED: number };
};

/** @param clock milliseconds, as `Date.now` */
export function createBudgets(clock: () => number = Date.now): Budgets {
  const budgets = new LRUCache<string, Budget>({ max: MOST_BUCKETS });
  return {
    refused: { COST_EXCEEDED: 0, RATE_LIMITED: 0 },
    of: (viewer) => {
      const name = `${viewer.kind} ${viewer.id}`;
      const allowance = allowanceOf(viewer);
      const known = budgets.get(name);
      if (known !== undefined && known.allowance.maxCost === allowance.maxCost) return known;
      const budget = new Budget(allowance, clock);
      budgets.set(name, budget);
      return budget;
    },
  };
}
