import { expect, test } from 'vitest';
import { lastDays } from './last-days.ts';

test('days without a request count zero; a day too long ago is left out', () => {
  const usage = [
    { day: '2026-02-26', requests: 9 },
    { day: '2026-02-28', requests: 4 },
  ];
  expect(lastDays(usage, '2026-03-01', 3)).toEqual([
    { day: '2026-02-27', requests: 0 },
    { day: '2026-02-28', requests: 4 },
    { day: '2026-03-01', requests: 0 },
  ]);
});
