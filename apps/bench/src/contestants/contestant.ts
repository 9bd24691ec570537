import type { Request } from '../measure/load-job.ts';
import type { ServerProcess } from '../measure/server-process.ts';
import type { Facts } from '../workloads/facts.ts';
import type { WorkloadName } from '../workloads/names.ts';
import type { Parameters } from '../workloads/workload.ts';
import type { ContestantName } from './names.ts';

/** What a contestant is given: the address of the loaded registry and what the workloads ask about. */
export type Setting = { readonly databaseUrl: string; readonly facts: Facts };

/** The `data` of an answer, field by field. */
export type Data = Readonly<Record<string, unknown>>;

/** One way of serving the workloads. */
export type Contestant = {
  readonly name: ContestantName;
  /** Contestants with the same server are answered by one process. */
  readonly server: string;
  /** Why it cannot take part, or undefined when it can. */
  readonly absent?: () => Promise<string | undefined>;
  /** A workload that its schema does not know is left out and said to be; of anybody else it is a failure. */
  readonly mayLack?: true;
  readonly start: (setting: Setting) => Promise<ServerProcess>;
  /** Headers of every request, made once the server runs. */
  readonly headers?: (setting: Setting) => Promise<Readonly<Record<string, string>>>;
  /** Why it has no answer for a workload, or undefined when it has. */
  readonly skips: (workload: WorkloadName) => string | undefined;
  readonly request: (workload: WorkloadName, parameters: Parameters) => Omit<Request, 'headers'>;
  /** Its `data` in the one form in which all contestants are compared. */
  readonly normal: (workload: WorkloadName, data: Data) => unknown;
};
