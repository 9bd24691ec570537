/** The workloads, in the order in which they are measured and reported. */
export const WORKLOADS = [
  'deep-tree',
  'wide-list',
  'panel-list',
  'to-one-chain',
  'aggregate',
  'group-by',
  'by-id',
  'small',
] as const;
export type WorkloadName = (typeof WORKLOADS)[number];
