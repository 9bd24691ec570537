import pg from 'pg';
import { startContestants } from './contestants/taking-part.ts';
import type { Database } from './database.ts';
import { serverVersion } from './database.ts';
import { startLoadGenerator } from './measure/load-generator.ts';
import { measureWorkload } from './measure/measure-workload.ts';
import type { WorkloadResult } from './measure/result.ts';
import type { Options } from './options.ts';
import { type Machine, machine } from './report/machine.ts';
import { targetTable } from './report/target-table.ts';
import { type Verdict, verdicts } from './report/targets.ts';
import { workloadTable } from './report/workload-table.ts';
import { type Facts, readFacts } from './workloads/facts.ts';
import { workloadOf } from './workloads/index.ts';

/** Every figure of a run. */
export type Outcome = {
  readonly takenAt: string;
  readonly machine: Machine;
  readonly options: Options;
  readonly workloads: readonly WorkloadResult[];
  /** The panel's list in the bigger registry. */
  readonly bigger?: WorkloadResult;
  readonly targets: readonly Verdict[];
};

type Say = (text: string) => void;

async function factsOf(databaseUrl: string): Promise<Facts> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  try {
    return await readFacts(pool);
  } finally {
    await pool.end();
  }
}

async function measureAll(options: Options, databaseUrl: string, say: Say): Promise<WorkloadResult[]> {
  const facts = await factsOf(databaseUrl);
  const field = await startContestants(options.contestants, { databaseUrl, facts });
  const load = startLoadGenerator();
  try {
    const results: WorkloadResult[] = [];
    for (const name of options.workloads) {
      const result = await measureWorkload(load, field, workloadOf(name), facts, options);
      say(workloadTable(result));
      results.push(result);
    }
    return results;
  } finally {
    load.stop();
    await field.stop();
  }
}

/** The whole bench: load, check, measure, judge. */
export async function run(options: Options, database: Database, say: Say): Promise<Outcome> {
  const databaseUrl = await database.registry(options.households, say);
  const here = machine(await serverVersion(databaseUrl));
  say(`${here.cpu}, ${here.cores} cores; Node ${here.node}, PostgreSQL ${here.postgres}\n`);
  const workloads = await measureAll(options, databaseUrl, say);
  const bigger = options.scale === undefined ? undefined : await measureBigger(options, options.scale, database, say);
  const targets = verdicts(workloads, bigger);
  say(targetTable(targets));
  return {
    takenAt: new Date().toISOString(),
    machine: here,
    options,
    workloads,
    ...(bigger === undefined ? {} : { bigger }),
    targets,
  };
}

async function measureBigger(
  options: Options,
  households: number,
  database: Database,
  say: Say,
): Promise<WorkloadResult | undefined> {
  const databaseUrl = await database.registry(households, say);
  say(`In a registry of ${households.toLocaleString('en')} households:`);
  const contestants = ['ceiling', 'ours-administrator', 'ours-cached'] as const;
  const asked: Options = { ...options, workloads: ['panel-list'], contestants };
  return (await measureAll(asked, databaseUrl, say))[0];
}
