import type { Request } from '../measure/load-job.ts';
import type { Absence } from '../measure/result.ts';
import type { ServerProcess } from '../measure/server-process.ts';
import type { WorkloadName } from '../workloads/names.ts';
import type { Parameters } from '../workloads/workload.ts';
import type { Contestant, Setting } from './contestant.ts';
import { contestants } from './index.ts';
import type { ContestantName } from './names.ts';

/** A contestant whose server runs. */
export type Participant = {
  readonly contestant: Contestant;
  readonly server: ServerProcess;
  request(workload: WorkloadName, parameters: Parameters): Request;
};

/** The contestants that run, those that could not take part, and the end of all their processes. */
export type Field = {
  readonly participants: readonly Participant[];
  readonly absences: readonly Absence[];
  stop(): Promise<void>;
};

/** Starts the servers of the named contestants, each once; all of them idle until their turn. */
export async function startContestants(names: readonly ContestantName[], setting: Setting): Promise<Field> {
  const servers = new Map<string, ServerProcess>();
  const participants: Participant[] = [];
  const absences: Absence[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all([...servers.values()].map((server) => server.stop()));
  };
  try {
    for (const name of names) {
      const contestant = contestants[name];
      const reason = await contestant.absent?.();
      if (reason !== undefined) {
        absences.push({ contestant: name, reason });
        continue;
      }
      const server = servers.get(contestant.server) ?? (await contestant.start(setting));
      servers.set(contestant.server, server);
      const headers = { 'content-type': 'application/json', ...(await contestant.headers?.(setting)) };
      const request: Participant['request'] = (workload, parameters) => ({
        ...contestant.request(workload, parameters),
        headers,
      });
      participants.push({ contestant, server, request });
    }
    return { participants, absences, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
