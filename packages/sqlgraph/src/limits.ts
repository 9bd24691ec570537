/** Bounds on what one operation may ask. `maxPage` may differ per request: people and partner keys have other sizes. */
export interface Limits {
  /** Greatest `first` or `last`. */
  readonly maxPage: number;
  /** Greatest `offset`. */
  readonly maxOffset: number;
  /** Most conditions in all filters of one operation together. */
  readonly maxConditions: number;
  /** Most keys in one sort. */
  readonly maxSortKeys: number;
  /** Most relations followed from a root field. Keeps the statement within PostgreSQL's stack. */
  readonly maxDepth: number;
}

export const DEFAULT_LIMITS: Limits = Object.freeze({
  maxPage: 1000,
  maxOffset: 1_000_000,
  maxConditions: 500,
  maxSortKeys: 8,
  maxDepth: 24,
});

/** Most groups that one request can ask for, and how many it gets if it does not say. */
export const MAX_GROUPS = 1000;

/** Most keys to group by. */
export const MAX_GROUP_KEYS = 6;

/** Rows of a connection that asks for neither `first` nor `last`. */
export const DEFAULT_PAGE = 20;
