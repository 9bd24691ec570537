import { checkSameData } from '../check/same-data.ts';
import type { Field, Participant } from '../contestants/taking-part.ts';
import type { Facts } from '../workloads/facts.ts';
import type { Workload } from '../workloads/workload.ts';
import type { LoadGenerator } from './load-generator.ts';
import type { LoadResult, Request } from './load-job.ts';
import type { Measurement, WorkloadResult } from './result.ts';

/** How a workload is measured. */
export type Pace = { readonly rounds: number; readonly seconds: number; readonly connections: number };

/** Fewest answers of a measurement. */
const AT_LEAST = 40;
/** Seconds before every measurement that are not counted: connections that idled are opened and prepared again. */
const RUN_IN_SECONDS = 0.5;

/** Item by item from another start each round, so that nobody always follows the same neighbour. */
export function rotated<Item>(items: readonly Item[], round: number): Item[] {
  const start = items.length === 0 ? 0 : round % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

/** Requests that were answered while nothing else was asked failed under load. */
export class FailedRequestsError extends Error {
  override readonly name = 'FailedRequestsError';
  constructor(contestant: string, { failures, answers }: LoadResult, answer: string) {
    super(`${contestant}: ${failures} of ${answers} requests failed under load. Asked once more it says: ${answer}`);
  }
}

async function anAnswer(url: string, [request]: readonly Request[]): Promise<string> {
  if (request === undefined) return '';
  const { path, headers, body } = request;
  const response = await fetch(`${url}${path}`, { method: 'POST', headers, body });
  return `${response.status} ${(await response.text()).slice(0, 300)}`;
}

async function takeTurn(
  load: LoadGenerator,
  { server, contestant }: Participant,
  requests: readonly Request[],
  { connections, seconds }: Pace,
): Promise<Measurement> {
  const job = { url: server.url, requests, connections };
  await load.run({ ...job, seconds: RUN_IN_SECONDS, atLeast: connections });
  const before = await server.usage();
  const result = await load.run({ ...job, seconds, atLeast: AT_LEAST });
  const after = await server.usage();
  if (result.failures > 0) throw new FailedRequestsError(contestant.name, result, await anAnswer(server.url, requests));
  return { ...result, cpuMsPerRequest: (after.cpuMs - before.cpuMs) / result.answers, rss: after.rss };
}

/** Checks that all give the same data, warms all up, then lets them take turns, round by round. */
export async function measureWorkload(
  load: LoadGenerator,
  { participants, absences }: Field,
  workload: Workload,
  facts: Facts,
  asked: Pace,
): Promise<WorkloadResult> {
  const pace = { ...asked, connections: workload.connections ?? asked.connections };
  const parameters = workload.parameters(facts);
  const checked = await checkSameData(participants, workload, parameters);
  const field = checked.serving.map((participant) => ({
    participant,
    requests: parameters.map((values) => participant.request(workload.name, values)),
    rounds: [] as Measurement[],
  }));
  for (const { participant, requests } of field) await takeTurn(load, participant, requests, pace);
  for (let round = 0; round < pace.rounds; round += 1) {
    for (const { participant, requests, rounds } of rotated(field, round)) {
      rounds.push(await takeTurn(load, participant, requests, pace));
    }
  }
  return {
    workload: workload.name,
    title: workload.title,
    connections: pace.connections,
    turns: field.map(({ participant, rounds }) => ({ contestant: participant.contestant.name, rounds })),
    absences: [...absences, ...checked.absences],
  };
}
