import type { Viewer } from './viewer.ts';

/** Greatest page of people, and of keys that were granted no other. */
export const ORDINARY_PAGE = 100;

/** How much a viewer may ask at once, and how fast it may go on asking. */
export type Allowance = {
  readonly maxPage: number;
  /** Greatest cost of one operation. */
  readonly maxCost: number;
  /** What the viewer's bucket holds when full. */
  readonly bucket: number;
  /** What flows back into it each second. */
  readonly restoreRate: number;
};

const PERSON: Allowance = { maxPage: ORDINARY_PAGE, maxCost: 1_000_000, bucket: 2_000_000, restoreRate: 100_000 };
const KEY_COST = 200_000;
const OPERATIONS_PER_BUCKET = 10;
const SECONDS_TO_FILL = 60;

export function allowanceOf({ kind, maxPage, maxCost }: Pick<Viewer, 'kind' | 'maxPage' | 'maxCost'>): Allowance {
  if (kind === 'user') return PERSON;
  const cost = maxCost ?? KEY_COST;
  const bucket = cost * OPERATIONS_PER_BUCKET;
  return {
    maxPage: maxPage ?? ORDINARY_PAGE,
    maxCost: cost,
    bucket,
    restoreRate: Math.max(1, Math.round(bucket / SECONDS_TO_FILL)),
  };
}
