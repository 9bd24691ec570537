import type { WorkloadName } from '../workloads/names.ts';
import type { Parameters } from '../workloads/workload.ts';
import type { Contestant, Data } from './contestant.ts';

/** How a GraphQL server is asked for one workload, and how its `data` becomes the common form. */
export type Operation = {
  readonly query: string;
  /** The request's variables; the workload's parameters themselves unless stated. */
  readonly variables?: (parameters: Parameters) => Parameters;
  readonly normal: (data: Data) => unknown;
};

export type Operations = Readonly<Record<WorkloadName, Operation>>;

/** The parts of a contestant that follow from its GraphQL operations. */
export function speaking(operations: Operations): Pick<Contestant, 'request' | 'normal' | 'skips'> {
  return {
    skips: () => undefined,
    request(workload, parameters) {
      const { query, variables = (values) => values } = operations[workload];
      return { path: '/graphql', body: JSON.stringify({ query, variables: variables(parameters) }) };
    },
    normal: (workload, data) => operations[workload].normal(data),
  };
}
