import { expect, test } from 'vitest';
import { stateOf } from './grant-record.ts';

const today = '2026-11-25';

test.each([
  ['2026-11-26', null, 'COMING'],
  ['2026-11-25', null, 'HOLDS'],
  ['2026-01-01', '2026-11-25', 'HOLDS'],
  ['2026-01-01', '2026-11-24', 'ENDED'],
] as const)('a grant from %s to %s: %s', (validFrom, validTo, state) =>
  expect(stateOf({ validFrom, validTo }, today)).toBe(state),
);
