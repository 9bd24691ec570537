import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apportion } from './apportion.ts';
import { lineageOf, unitsOfDay } from './boundaries.ts';

const unit = (id: string, validFrom: string, validTo: string | null) => ({ id, fullName: id, validFrom, validTo });

describe('the communes of a day', () => {
  const units = [
    unit('a', '2000-01-01', '2009-12-31'),
    unit('b', '2000-01-01', '2009-12-31'),
    unit('c', '2010-01-01', '2019-12-31'),
    unit('d', '2010-01-01', '2019-12-31'),
    unit('e', '2020-01-01', null),
  ];
  const lineage = lineageOf(units, [
    { predecessorId: 'a', successorId: 'c', extent: 'WHOLE' },
    { predecessorId: 'b', successorId: 'c', extent: 'PART' },
    { predecessorId: 'b', successorId: 'd', extent: 'PART' },
    { predecessorId: 'a', successorId: 'd', extent: 'PART_OF_AREA' },
    { predecessorId: 'c', successorId: 'e', extent: 'WHOLE' },
    { predecessorId: 'd', successorId: 'e', extent: 'WHOLE' },
  ]);

  test.each([
    ['a', '2005-06-01', ['a']],
    ['a', '2015-06-01', ['c']],
    ['b', '2015-06-01', ['c', 'd']],
    ['b', '2025-06-01', ['e']],
    ['e', '2015-06-01', ['c', 'd']],
    ['e', '2005-06-01', ['a', 'b']],
    ['a', '1999-06-01', []],
    ['x', '2005-06-01', []],
  ])('of %s on %s', (id, on, expected) => {
    expect(unitsOfDay(lineage, id, on)).toEqual(expected);
  });
});

describe('a value divided by households', () => {
  test('stays whole, and equal remainders are settled by the id', () => {
    const parts = apportion(
      '7',
      new Map([
        ['y', 3],
        ['x', 2],
      ]),
    );
    expect(parts).toEqual([
      { unitId: 'x', value: '3', households: 2 },
      { unitId: 'y', value: '4', households: 3 },
    ]);
    expect(
      apportion(
        '1',
        new Map([
          ['y', 1],
          ['x', 1],
        ]),
      ).map(({ value }) => value),
    ).toEqual(['1', '0']);
  });

  test('cannot be divided among nobody', () => {
    expect(apportion('7', new Map([['x', 0]]))).toEqual([]);
  });

  test('its parts add up to it in its own digits', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 500_000 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.nat(4),
        counts,
        (whole, digits, households) => {
          fc.pre(households.some((count) => count > 0));
          const text = (whole < 0n ? -whole : whole).toString().padStart(digits + 1, '0');
          const unsigned = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
          const parts = apportion(
            `${whole < 0n ? '-' : ''}${unsigned}`,
            new Map(households.map((count, index) => [`u${index}`, count])),
          );
          const sum = parts.reduce((total, { value }) => total + BigInt(value.replace('.', '')), 0n);
          expect(sum).toBe(whole);
        },
      ),
    );
  });
});
