import { performance } from 'node:perf_hooks';
import autocannon from 'autocannon';
import type { LoadJob, LoadResult, Request } from './load-job.ts';
import { ascending, percentile } from './statistics.ts';

/** The requests from one place on, around the end to that place again. */
function from(requests: readonly Request[], place: number): autocannon.Request[] {
  return [...requests.slice(place), ...requests.slice(0, place)].map((request) => ({ method: 'POST', ...request }));
}

function run(job: LoadJob): Promise<LoadResult> {
  const { requests, connections } = job;
  const times: number[] = [];
  let failures = 0;
  let started = 0;
  let last = 0;
  let clients = 0;
  return new Promise((resolve, reject) => {
    const instance = autocannon(
      {
        url: job.url,
        connections,
        duration: job.seconds * 10,
        timeout: 60,
        setupClient: (client) => {
          client.setRequests(from(requests, Math.floor((clients * requests.length) / connections)));
          clients += 1;
          started ||= performance.now();
        },
      },
      (error) => {
        if (error) return reject(error as Error);
        const sorted = ascending(times);
        const seconds = (last - started) / 1000;
        resolve({
          answers: times.length,
          failures,
          seconds,
          perSecond: times.length / seconds,
          meanMs: times.reduce((sum, time) => sum + time, 0) / times.length,
          p50: percentile(sorted, 0.5),
          p95: percentile(sorted, 0.95),
          p99: percentile(sorted, 0.99),
        });
      },
    );
    let stopping = false;
    instance.on('response', (_client, status, _bytes, time) => {
      if (stopping) return;
      last = performance.now();
      times.push(time);
      if (status !== 200) failures += 1;
      if (last - started < job.seconds * 1000 || times.length < job.atLeast) return;
      stopping = true;
      (instance as unknown as { stop(): void }).stop();
    });
    instance.on('reqError', () => {
      failures += 1;
    });
  });
}

process.on('message', (job: LoadJob) => {
  run(job).then(
    (result) => process.send?.({ result }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
