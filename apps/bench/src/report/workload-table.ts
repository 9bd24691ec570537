import type { Measurement, Turns, WorkloadResult } from '../measure/result.ts';
import { median, ratios, spread } from '../measure/statistics.ts';
import { figure, table } from './table.ts';

const HEAD = ['', 'req/s', 'p50 ms', 'p95 ms', 'p99 ms', 'CPU ms/req', 'RSS MB', 'of the ceiling (min to max)'];

const over = (rounds: readonly Measurement[], part: (round: Measurement) => number): string =>
  figure(median(rounds.map(part)));

const rates = ({ rounds }: Turns): number[] => rounds.map(({ perSecond }) => perSecond);

function ofCeiling(turns: Turns, ceiling: Turns | undefined): string {
  if (ceiling === undefined) return '-';
  const { median: middle, min, max } = spread(ratios(rates(turns), rates(ceiling)));
  return `${middle.toFixed(2)} (${min.toFixed(2)} to ${max.toFixed(2)})`;
}

/** One workload: a line per contestant, medians of its rounds, then who did not take part and why. */
export function workloadTable({ workload, title, connections, turns, absences }: WorkloadResult): string {
  const ceiling = turns.find(({ contestant }) => contestant === 'ceiling');
  const rows = turns.map((each) => [
    each.contestant,
    over(each.rounds, ({ perSecond }) => perSecond),
    over(each.rounds, ({ p50 }) => p50),
    over(each.rounds, ({ p95 }) => p95),
    over(each.rounds, ({ p99 }) => p99),
    over(each.rounds, ({ cpuMsPerRequest }) => cpuMsPerRequest),
    over(each.rounds, ({ rss }) => rss / 2 ** 20),
    ofCeiling(each, ceiling),
  ]);
  return [
    `${workload}: ${title}; ${connections} connections`,
    table(HEAD, rows),
    ...absences.map(({ contestant, reason }) => `not here: ${contestant}: ${reason}`),
    '',
  ].join('\n');
}
