import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { LoadJob, LoadResult } from './load-job.ts';

/** Sends requests from a process of its own, so that the bench's own work does not disturb the clock. */
export type LoadGenerator = { run(job: LoadJob): Promise<LoadResult>; stop(): void };

type Answer = { readonly result: LoadResult } | { readonly error: string };

export function startLoadGenerator(): LoadGenerator {
  const child = fork(fileURLToPath(new URL('./load-process.js', import.meta.url)), [], { serialization: 'advanced' });
  return {
    async run(job) {
      const answered = once(child, 'message');
      child.send(job);
      const [answer] = (await answered) as [Answer];
      if ('error' in answer) throw new Error(answer.error);
      return answer.result;
    },
    stop: () => child.kill(),
  };
}
