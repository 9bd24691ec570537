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
    line.START[unit] -
    line.TO_OTHER_LIST[unit] -
    line.ESCAPED[unit] -
    line.OTHER_DECREASE[unit] -
    line.UNDETERMINED_DECREASE[unit] +
    line.FROM_OTHER_LIST[unit] +
    line.RELAPSED[unit] +
    line.NEWLY_ARISEN[unit] +
    line.OTHER_INCREASE[unit] +
    line.UNDETERMINED_INCREASE[unit];

  test('end = start - what went + what came, in households and persons, on both lists', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 60 }), (rows) => {
        const table = flowTable(rows);
        for (const list of ['POOR', 'NEAR_POOR'] as const) {
          for (const unit of ['households', 'persons'] as const) {
            expect(balance(table[list], unit)).toBe(table[list].END[unit]);
          }
          expect(table[list].START.households).toBe(rows.filter((row) => row.previous === list).length);
          expect(table[list].END.households).toBe(rows.filter((row) => row.current === list).length);
          const peopleAtEnd = rows.filter((row) => row.current === list).map((row) => row.personsAfter);
          expect(table[list].END.persons).toBe(peopleAtEnd.reduce((sum, each) => sum + each, 0));
        }
        expect(table.POOR.TO_OTHER_LIST.households).toBe(table.NEAR_POOR.FROM_OTHER_LIST.households);
        expect(table.NEAR_POOR.TO_OTHER_LIST.households).toBe(table.POOR.FROM_OTHER_LIST.households);
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
          for (const list of ['POOR', 'NEAR_POOR'] as const) expect(second[list].START).toEqual(first[list].END);
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
      START: { households: 4, persons: 16 },
      TO_OTHER_LIST: { households: 1, persons: 4 },
      ESCAPED: { households: 1, persons: 4 },
      OTHER_DECREASE: { households: 1, persons: 4 },
      FROM_OTHER_LIST: { households: 1, persons: 4 },
      RELAPSED: { households: 1, persons: 4 },
      NEWLY_ARISEN: { households: 1, persons: 4 },
      OTHER_INCREASE: { households: 1, persons: 5 },
      UNDETERMINED_DECREASE: { households: 0, persons: 0 },
      END: { households: 5, persons: 21 },
    });
    expect(NEAR_POOR).toMatchObject({
      START: { households: 1 },
      TO_OTHER_LIST: { households: 1 },
      END: { households: 1 },
    });
  });
});
