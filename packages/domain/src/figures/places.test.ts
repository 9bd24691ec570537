import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FigureKey, placesOf } from './places.ts';
import { byKey, sumsByKey, withTotals } from './sums.ts';

const value = fc.constantFrom('', 'a', 'b', 'POOR', 'null', '["a"]');
const row = fc.record({ key: fc.tuple(value, value, value), count: fc.integer({ min: 1, max: 9 }) });
const rows = fc.array(row, { maxLength: 30 });

/** All ways to sum over some of the dimensions. */
const totalsOf = (key: FigureKey): FigureKey[] =>
  key.reduce<FigureKey[]>(
    (sofar, each) =>
      sofar.flatMap((start) => [
        [...start, each],
        [...start, null],
      ]),
    [[]],
  );
const covers = (total: FigureKey, key: FigureKey): boolean =>
  total.every((each, index) => each === null || each === key[index]);

describe('places of a table', () => {
  test('have one number each, which says over what they are summed', () =>
    fc.assert(
      fc.property(rows, (cells) => {
        const keys = cells.map(({ key }) => key);
        const places = placesOf(keys, 3);
        const names = new Map<number | undefined, string>();
        for (const key of keys) {
          expect(new Set(places.withTotals(key))).toEqual(new Set(totalsOf(key).map(places.of)));
          for (const total of totalsOf(key)) {
            const place = places.of(total) ?? -1;
            expect(names.get(place) ?? JSON.stringify(total)).toBe(JSON.stringify(total));
            names.set(place, JSON.stringify(total));
            for (const index of [0, 1, 2])
              expect(places.summedOver(place, index)).toBe(places.of(total.with(index, null)));
          }
        }
      }),
    ));

  test('are only those of values that are in the table', () => {
    const places = placesOf([['a', 'x']], 2);
    expect(places.of(['b', 'x'])).toBeUndefined();
    expect(places.of([null, null])).toBe(0);
    expect(byKey([{ key: ['a'] }])(['b'])).toBeUndefined();
    expect(byKey([])([])).toBeUndefined();
  });

  test('are not more than there are whole numbers', () => {
    const keys = Array.from({ length: 10_000 }, (_, index) => Array(4).fill(String(index)));
    expect(() => placesOf(keys, 4)).toThrow(RangeError);
  });
});

test('every cell and total of a table counts what is in it', () =>
  fc.assert(
    fc.property(rows, (cells) => {
      const counted = [
        ...withTotals(
          cells,
          placesOf(
            cells.map(({ key }) => key),
            3,
          ),
        ).values(),
      ];
      const sums = sumsByKey(
        cells,
        ({ key }) => key,
        ({ count }) => 2 * count,
      );
      const expected = new Map(
        cells.flatMap(({ key }) => totalsOf(key)).map((total) => [JSON.stringify(total), total] as const),
      );
      expect(new Set(counted.map(({ key }) => JSON.stringify(key)))).toEqual(new Set(expected.keys()));
      for (const { key, count } of counted) {
        const own = cells.filter((cell) => covers(key, cell.key)).reduce((total, cell) => total + cell.count, 0);
        expect([count, sums(key), byKey(counted)(key)?.count]).toEqual([own, 2 * own, own]);
      }
      expect(sums(['not', 'in', 'it'])).toBe(0);
    }),
  ));
