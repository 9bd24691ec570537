import { expect, test } from 'vitest';
import type { ContestantName } from '../contestants/names.ts';
import type { Measurement, WorkloadResult } from '../measure/result.ts';
import type { WorkloadName } from '../workloads/names.ts';
import { targetTable } from './target-table.ts';
import { verdicts } from './targets.ts';
import { workloadTable } from './workload-table.ts';

const turn = (perSecond: number, cpuMsPerRequest = 1, p95 = 10): Measurement => ({
  answers: 100,
  failures: 0,
  seconds: 1,
  perSecond,
  meanMs: 5,
  p50: 5,
  p95,
  p99: 12,
  cpuMsPerRequest,
  rss: 100 * 2 ** 20,
});

const result = (
  workload: WorkloadName,
  turns: Partial<Record<ContestantName, readonly Measurement[]>>,
): WorkloadResult => ({
  workload,
  title: 'a title',
  connections: 4,
  turns: Object.entries(turns).map(([contestant, rounds]) => ({ contestant: contestant as ContestantName, rounds })),
  absences: [{ contestant: 'stock', reason: 'it rests' }],
});

const find = (verdict: string, ...results: Parameters<typeof verdicts>) =>
  verdicts(...results).find(({ target }) => target === verdict);

test('a target is judged by the median of the ratios within each round', () => {
  const rounds = result('deep-tree', {
    'ours-administrator': [turn(95), turn(10), turn(200)],
    ceiling: [turn(100), turn(100), turn(100)],
  });
  expect(find('deep-tree: ours-administrator / ceiling', [rounds])).toMatchObject({
    found: { median: 0.95, min: 0.1, max: 2 },
    met: true,
  });
});

test('what was not measured is neither met nor missed', () => {
  expect(find('deep-tree: ours-administrator / stock', [])?.met).toBeUndefined();
  expect(targetTable(verdicts([]))).toContain('not measured');
});

test('processor time is better the less it is', () => {
  const rounds = result('small', { 'ours-administrator': [turn(1, 1.3)], mercurius: [turn(1, 1)] });
  const target = 'small: Node CPU per request, ours-administrator / mercurius';
  expect(find(target, [rounds])).toMatchObject({ bound: { atMost: 1.2 }, met: false });
  expect(targetTable(verdicts([rounds]))).toMatch(/Node CPU.*<= 1\.2.*MISSED/);
});

test('the bigger registry is compared by its 95th percentile', () => {
  const here = result('panel-list', { 'ours-administrator': [turn(1, 1, 10)] });
  const bigger = result('panel-list', { 'ours-administrator': [turn(1, 1, 14)] });
  const target = 'panel-list: p95 in the bigger registry / in this one, ours-administrator';
  expect(find(target, [here], bigger)).toMatchObject({ found: { median: 1.4 }, met: true });
  expect(find(target, [here])).toBeUndefined();
});

test('a workload has a line per contestant and says who is missing and why', () => {
  const text = workloadTable(result('small', { ceiling: [turn(100)], 'ours-administrator': [turn(80)] }));
  expect(text).toMatch(/^ours-administrator +80\.0 .* 100 +0\.80 \(0\.80 to 0\.80\)$/m);
  expect(text).toContain('not here: stock: it rests');
});
