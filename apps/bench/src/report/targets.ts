import { type ContestantName, PEERS } from '../contestants/names.ts';
import type { Measurement, WorkloadResult } from '../measure/result.ts';
import { ratios, type Spread, spread } from '../measure/statistics.ts';
import { WORKLOADS, type WorkloadName } from '../workloads/names.ts';

/** A figure that the project promises, and what this run found. */
export type Verdict = {
  readonly target: string;
  readonly bound: { readonly atLeast: number } | { readonly atMost: number };
  /** Absent: not measured in this run. */
  readonly found?: Spread;
  /** Judged by the median of the rounds. */
  readonly met?: boolean;
};

/** Where an answer takes work: one row costs less to read than any request costs to receive. */
const CACHED = WORKLOADS.filter((workload) => workload !== 'by-id' && workload !== 'small');

const rate = ({ perSecond }: Measurement): number => perSecond;
const cpu = ({ cpuMsPerRequest }: Measurement): number => cpuMsPerRequest;
const p95 = (round: Measurement): number => round.p95;

/** Judges the results of a run. */
export function verdicts(results: readonly WorkloadResult[], bigger?: WorkloadResult): Verdict[] {
  const rounds = (workload: WorkloadName, contestant: ContestantName): readonly Measurement[] =>
    roundsOf(
      results.find((result) => result.workload === workload),
      contestant,
    );
  const compare = (
    workload: WorkloadName,
    [above, below]: readonly [ContestantName, ContestantName],
    bound: Verdict['bound'],
    part = rate,
    what = '',
  ): Verdict =>
    judge(
      `${workload}: ${what}${above} / ${below}`,
      bound,
      ratios(rounds(workload, above).map(part), rounds(workload, below).map(part)),
    );
  const others = WORKLOADS.filter((workload) => workload !== 'deep-tree');
  return [
    compare('deep-tree', ['ours-administrator', 'ceiling'], { atLeast: 0.95 }),
    compare('deep-tree', ['ours-scoped', 'ours-administrator'], { atLeast: 0.9 }),
    compare('deep-tree', ['ours-administrator', 'postgraphile'], { atLeast: 3 }),
    compare('deep-tree', ['ours-administrator', 'stock'], { atLeast: 15 }),
    ...others.flatMap((workload) => [
      compare(workload, ['ours-administrator', 'ceiling'], { atLeast: 0.8 }),
      ...PEERS.map((peer) => compare(workload, ['ours-administrator', peer], { atLeast: 1 })),
    ]),
    compare('small', ['ours-administrator', 'mercurius'], { atMost: 1.2 }, cpu, 'Node CPU per request, '),
    ...CACHED.map((workload) => compare(workload, ['ours-cached', 'ours-administrator'], { atLeast: 10 })),
    ...(bigger === undefined
      ? []
      : [
          ...(['ours-administrator', 'ours-cached'] as const).map((name) =>
            judge(
              `panel-list: p95 in the bigger registry / in this one, ${name}`,
              { atMost: 1.5 },
              ratios(roundsOf(bigger, name).map(p95), rounds('panel-list', name).map(p95)),
            ),
          ),
        ]),
  ];
}

function roundsOf(result: WorkloadResult | undefined, name: ContestantName): readonly Measurement[] {
  return result?.turns.find(({ contestant }) => contestant === name)?.rounds ?? [];
}

function judge(target: string, bound: Verdict['bound'], values: readonly number[]): Verdict {
  if (values.length === 0) return { target, bound };
  const found = spread(values);
  const met = 'atLeast' in bound ? found.median >= bound.atLeast : found.median <= bound.atMost;
  return { target, bound, found, met };
}
