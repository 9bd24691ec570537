import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOUSEHOLD_CLASSES } from '../vocabulary/review.ts';
import { type FlowLine, type FlowRow, flowTable } from './flow-table.ts';
import { type Standing, transition } from './transition.ts';

const anyStanding: fc.Arbitrary<Standing> = fc.constantFrom(...HOUSEHOLD_CLASSES, 'ABSENT', null);
const persons = fc.integer({ min: 1, max: 12 });
const anyRow: fc.Arbitrary<FlowRow> = fc.record({
  previous: anyStanding,
  current: anyStanding,
  history: fc.array(anyStanding, { maxLength: 4 }),
  personsBefore: persons,
  personsAfter: persons,
});

function aRow(changes: Partial<FlowRow>): FlowRow {
  return { previous: null, current: null, history: [], personsBefore: 4, personsAfter: 4, ...changes };
}

describe('what happened to a household', () => {
  test.each([
    ['POOR', 'POOR', [], 'REMAINED_POOR'],
    ['POOR', 'NEAR_POOR', [], 'POOR_TO_NEAR_POOR'],
    ['POOR', 'NON_POOR', [], 'ESCAPED_POOR'],
    ['POOR', 'MIDDLE', [], 'ESCAPED_POOR'],
    ['POOR', null, [], 'ESCAPED_POOR'],
    ['POOR', 'ABSENT', [], 'LEFT_POOR'],
    ['NEAR_POOR', 'POOR', [], 'NEAR_POOR_TO_POOR'],
    ['NEAR_POOR', 'MIDDLE', ['POOR'], 'ESCAPED_NEAR_POOR'],
    ['NON_POOR', 'POOR', ['POOR', null], 'RELAPSED_POOR'],
    [null, 'NEAR_POOR', ['NEAR_POOR'], 'RELAPSED_NEAR_POOR'],
    ['MIDDLE', 'POOR', ['MIDDLE', null], 'NEWLY_POOR'],
    [null, 'NEAR_POOR', [], 'NEWLY_NEAR_POOR'],
    ['ABSENT', 'POOR', [], 'ARRIVED_POOR'],
    [null, 'NON_POOR', ['POOR'], 'NOT_LISTED'],
    ['UNDETERMINED', 'POOR', [], 'UNDETERMINED'],
    ['POOR', 'UNDETERMINED', [], 'UNDETERMINED'],
  ] as const)('%s, then %s, before %j: %s', (previous, current, history, expected) => {
    expect(transition(previous, current, history)).toBe(expected);
  });
});

describe('flow table', () => {
  const balance = (line: FlowLine, unit: 'households' | 'persons'): number =>
    line.start[unit] -
    line.toOtherList[unit] -
    line.escaped[unit] -
    line.otherDecrease[unit] -
    line.undeterminedDecrease[unit] +
    line.fromOtherList[unit] +
    line.relapsed[unit] +
    line.newlyArisen[unit] +
    line.otherIncrease[unit] +
    line.undeterminedIncrease[unit];

  test('end = start - what went + what came, in households and persons, on both lists', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 60 }), (rows) => {
        const table = flowTable(rows);
        for (const list of ['POOR', 'NEAR_POOR'] as const) {
          for (const unit of ['households', 'persons'] as const) {
            expect(balance(table[list], unit)).toBe(table[list].end[unit]);
          }
          expect(table[list].start.households).toBe(rows.filter((row) => row.previous === list).length);
          expect(table[list].end.households).toBe(rows.filter((row) => row.current === list).length);
          const peopleAtEnd = rows.filter((row) => row.current === list).map((row) => row.personsAfter);
          expect(table[list].end.persons).toBe(peopleAtEnd.reduce((sum, each) => sum + each, 0));
        }
        expect(table.POOR.toOtherList.households).toBe(table.NEAR_POOR.fromOtherList.households);
        expect(table.NEAR_POOR.toOtherList.households).toBe(table.POOR.fromOtherList.households);
      }),
    );
  });

  test('the end of one round is the start of the next', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.array(anyStanding, { minLength: 3, maxLength: 3 }),
            fc.array(persons, { minLength: 3, maxLength: 3 }),
          ),
          { maxLength: 40 },
        ),
        (households) => {
          const between = (at: number) =>
            flowTable(
              households.map(([standings, people]) => ({
                previous: standings[at] ?? null,
                current: standings[at + 1] ?? null,
                history: standings.slice(0, at),
                personsBefore: people[at] ?? 0,
                personsAfter: people[at + 1] ?? 0,
              })),
            );
          const [first, second] = [between(0), between(1)];
          for (const list of ['POOR', 'NEAR_POOR'] as const) expect(second[list].start).toEqual(first[list].end);
        },
      ),
    );
  });

  test('a year in a small commune', () => {
    const { POOR, NEAR_POOR } = flowTable([
      aRow({ previous: 'POOR', current: 'POOR', personsBefore: 4, personsAfter: 5 }),
      aRow({ previous: 'POOR', current: 'NEAR_POOR' }),
      aRow({ previous: 'POOR', current: 'NON_POOR' }),
      aRow({ previous: 'POOR', current: 'ABSENT' }),
      aRow({ previous: 'NEAR_POOR', current: 'POOR' }),
      aRow({ previous: null, current: 'POOR', history: ['POOR'] }),
      aRow({ previous: 'NON_POOR', current: 'POOR' }),
      aRow({ previous: 'ABSENT', current: 'POOR', personsBefore: 0 }),
    ]);
    expect(POOR).toMatchObject({
      start: { households: 4, persons: 16 },
      toOtherList: { households: 1, persons: 4 },
      escaped: { households: 1, persons: 4 },
      otherDecrease: { households: 1, persons: 4 },
      fromOtherList: { households: 1, persons: 4 },
      relapsed: { households: 1, persons: 4 },
      newlyArisen: { households: 1, persons: 4 },
      otherIncrease: { households: 1, persons: 5 },
      undeterminedDecrease: { households: 0, persons: 0 },
      end: { households: 5, persons: 21 },
    });
    expect(NEAR_POOR).toMatchObject({
      start: { households: 1 },
      toOtherList: { households: 1 },
      end: { households: 1 },
    });
  });
});
