import type { ContestantName } from '../contestants/names.ts';
import type { WorkloadName } from '../workloads/names.ts';
import type { LoadResult } from './load-job.ts';

/** One turn of one contestant: what the clients saw and what the server's process used. */
export type Measurement = LoadResult & {
  readonly cpuMsPerRequest: number;
  /** Resident memory at the end, bytes. */
  readonly rss: number;
};

/** A contestant's turns at one workload, one per round. */
export type Turns = { readonly contestant: ContestantName; readonly rounds: readonly Measurement[] };

/** Who did not take part, and why. */
export type Absence = { readonly contestant: ContestantName; readonly reason: string };

/** What was measured of one workload. */
export type WorkloadResult = {
  readonly workload: WorkloadName;
  readonly title: string;
  readonly connections: number;
  readonly turns: readonly Turns[];
  readonly absences: readonly Absence[];
};
