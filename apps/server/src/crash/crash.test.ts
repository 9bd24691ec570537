import { expect, test } from 'vitest';
import { crashRun } from './crash-run.ts';

// A short form of `pnpm crash`, which kills a hundred times.
test('what was acknowledged survives kills of the server and of its database, once', async () => {
  const { created, problems } = await crashRun(3, () => undefined);
  expect(problems).toEqual([]);
  expect(created).toBeGreaterThan(0);
}, 120_000);
