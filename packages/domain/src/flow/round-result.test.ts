import { describe, expect, test } from 'vitest';
import { type OrderedRound, roundResult } from './round-result.ts';

const yearly = (year: number): OrderedRound => ({ id: `${year}`, kind: 'YEARLY', year, endsOn: `${year}-12-14` });
const rounds = [
  yearly(2023),
  yearly(2024),
  { id: '2025-05', kind: 'REGULAR', year: 2025, endsOn: '2025-05-31' } as const,
  yearly(2025),
];
const of = (id: string) => rounds.find((round) => round.id === id) ?? yearly(0);

describe('the result of a household in a round', () => {
  test.each([
    ['2025', { 2024: 'POOR', 2025: 'NON_POOR' }, null, 'POOR', 'ESCAPED_POOR'],
    ['2025', { 2023: 'POOR', 2024: 'NON_POOR', 2025: 'POOR' }, null, 'NON_POOR', 'RELAPSED_POOR'],
    ['2025', { 2023: 'NEAR_POOR', 2025: 'POOR' }, null, null, 'RELAPSED_POOR'],
    ['2025', { 2025: 'NEAR_POOR' }, '2020-01-01', null, 'NEWLY_NEAR_POOR'],
    ['2025', { 2025: 'NEAR_POOR' }, '2025-02-01', null, 'ARRIVED_NEAR_POOR'],
    ['2025', { 2024: 'POOR', '2025-05': 'NON_POOR', 2025: 'NON_POOR' }, null, 'POOR', 'ESCAPED_POOR'],
    ['2025-05', { 2024: 'POOR', '2025-05': 'NON_POOR' }, null, 'POOR', 'ESCAPED_POOR'],
    ['2025-05', { 2023: 'POOR', '2025-05': 'POOR' }, null, 'POOR', 'REMAINED_POOR'],
    ['2025-05', { '2025-05': 'POOR' }, '2025-01-10', null, 'ARRIVED_POOR'],
    ['2023', { 2023: 'POOR' }, null, null, null],
  ] as const)('%s of %j, registered %s: before %s, %s', (round, classes, registeredOn, previousClass, transition) => {
    const found = Object.entries(classes).map(([roundId, each]) => ({ roundId, class: each }));
    expect(roundResult(of(round), rounds, found, registeredOn)).toEqual({ previousClass, transition });
  });
});
