import type { Facts } from './facts.ts';
import type { WorkloadName } from './names.ts';

/** Values of one request; every contestant turns them into its own. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Something that clients do, whoever serves it. */
export type Workload = {
  readonly name: WorkloadName;
  readonly title: string;
  /** Instead of the number that was asked for. */
  readonly connections?: number;
  /** The different requests, sent in this order again and again. */
  readonly parameters: (facts: Facts) => readonly Parameters[];
  /** The answer is a set of rows: its order is nobody's promise. */
  readonly unordered?: true;
};
