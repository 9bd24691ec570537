/** The contestants, in the order in which they are reported. */
export const CONTESTANTS = [
  'ceiling',
  'ours-administrator',
  'ours-scoped',
  'ours-cached',
  'postgraphile',
  'mercurius',
  'stock',
] as const;
export type ContestantName = (typeof CONTESTANTS)[number];

/** Other GraphQL servers over the same tables. */
export const PEERS = ['postgraphile', 'mercurius', 'stock'] as const satisfies readonly ContestantName[];
