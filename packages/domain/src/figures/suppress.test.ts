import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigureCell } from './places.ts';
import { byKey } from './sums.ts';
import { type Possible, type ShownCell, suppressSmallCells } from './suppress.ts';

const shown = (cells: readonly ShownCell[]): Record<string, number | null> =>
  Object.fromEntries(
    cells.map(({ key, count, suppressed }) => [key.map((each) => each ?? '*').join(' '), suppressed ? null : count]),
  );

describe('examples', () => {
  test('a small cell takes the smallest other one of its row and column with it', () => {
    const cells: FigureCell[] = [
      { key: ['A', 'POOR'], count: 3 },
      { key: ['A', 'NEAR_POOR'], count: 20 },
      { key: ['B', 'POOR'], count: 30 },
      { key: ['B', 'NEAR_POOR'], count: 40 },
      { key: ['C', 'POOR'], count: 50 },
      { key: ['C', 'NEAR_POOR'], count: 60 },
    ];
    expect(shown(suppressSmallCells(cells, 2))).toEqual({
      'A POOR': null,
      'A NEAR_POOR': null,
      'B POOR': null,
      'B NEAR_POOR': null,
      'C POOR': 50,
      'C NEAR_POOR': 60,
      'A *': 23,
      'B *': 70,
      'C *': 110,
      '* POOR': 83,
      '* NEAR_POOR': 120,
      '* *': 203,
    });
  });

  test('nothing is hidden where no cell is small', () => {
    const cells = [5, 6, 7].map((count, index) => ({ key: [String(index)], count }));
    expect(suppressSmallCells(cells, 1).filter(({ suppressed }) => suppressed)).toEqual([]);
  });

  test('a small total hides what it is made of', () => {
    expect(suppressSmallCells([{ key: ['A'], count: 4 }], 1).every(({ suppressed }) => suppressed)).toBe(true);
  });
});

const dimension = (size: number) => Array.from({ length: size }, (_, index) => String(index));

const table = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain((sizes) => {
    const keys = sizes.reduce<string[][]>(
      (sofar, size) => sofar.flatMap((key) => dimension(size).map((value) => [...key, value])),
      [[]],
    );
    const counts = fc.array(fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 400 })), {
      minLength: keys.length,
      maxLength: keys.length,
    });
    return counts.map((all) =>
      keys.map((key, index) => ({ key, count: all[index] ?? 0 })).filter(({ count }) => count > 0),
    );
  });

const commonDivisor = (a: number, b: number): number => (b === 0 ? Math.abs(a) : commonDivisor(b, a % b));

/** Whole numbers times one another's rows, until each row begins where no other has anything (Gauss and Jordan). */
function reduced(rows: number[][], width: number): number[][] {
  let left = rows;
  const done: number[][] = [];
  for (let column = 0; column < width; column += 1) {
    const pivot = left.find((row) => row[column] !== 0);
    if (pivot === undefined) continue;
    const without = (row: number[]): number[] => {
      const [factor, own] = [row[column] ?? 0, pivot[column] ?? 0];
      if (factor === 0) return row;
      const next = row.map((value, index) => value * own - factor * (pivot[index] ?? 0));
      const divisor = next.reduce(commonDivisor, 0);
      if (!next.every(Number.isSafeInteger)) throw new RangeError('not exact any more');
      return divisor > 1 ? next.map((value) => value / divisor) : next;
    };
    left = left.filter((row) => row !== pivot).map(without);
    done.splice(0, done.length, ...done.map(without), pivot);
  }
  return done;
}

/** What somebody learns who knows linear algebra: the hidden cells of which the sums leave only one value. */
function workedOut(cells: readonly ShownCell[]): string[] {
  const hidden = cells.filter(({ suppressed }) => suppressed);
  const rows = cells.flatMap((total) =>
    total.key.flatMap((value, index) => {
      if (value !== null) return [];
      const isPart = ({ key }: ShownCell) =>
        key[index] !== null && key.every((each, place) => place === index || each === total.key[place]);
      return [hidden.map((cell) => (cell === total ? -1 : Number(isPart(cell))))];
    }),
  );
  return reduced(rows, hidden.length).flatMap((row) => {
    const [first, second] = row.flatMap((value, index) => (value === 0 ? [] : [index]));
    return first !== undefined && second === undefined ? [JSON.stringify(hidden[first]?.key)] : [];
  });
}

/** All cells and totals that there could be: as nothing is told of them, also those that nobody is in. */
function possibleCells(cells: readonly ShownCell[], isPossible: Possible): ShownCell[] {
  const values = (cells[0]?.key ?? []).map((_, index) => [...new Set(cells.flatMap(({ key }) => key[index] ?? []))]);
  const keys = values.reduce<string[][]>(
    (sofar, each) => sofar.flatMap((key) => each.map((value) => [...key, value])),
    [[]],
  );
  const totals = keys.filter(isPossible).flatMap((key) =>
    key.reduce<(string | null)[][]>(
      (sofar, value) =>
        sofar.flatMap((start) => [
          [...start, value],
          [...start, null],
        ]),
      [[]],
    ),
  );
  const found = byKey(cells);
  const distinct = new Map(totals.map((key) => [JSON.stringify(key), key]));
  return [...distinct.values()].map((key) => ({ key, count: found(key)?.count ?? 0, suppressed: true }));
}

/** What a second telling adds to a first one: what is worked out from both, and not from the first alone, of which these cells are. */
function workedOutBeyond(
  cells: readonly ShownCell[],
  isOfFirst: (cell: ShownCell) => boolean,
  isPossible: Possible = () => true,
): string[] {
  const found = byKey(cells);
  const isShownBefore = (cell: ShownCell) => isOfFirst(cell) && found(cell.key)?.suppressed !== true;
  const alone = workedOut(
    possibleCells(cells, isPossible).map((cell) => (isShownBefore(cell) ? { ...cell, suppressed: false } : cell)),
  );
  return workedOut(cells).filter((each) => !alone.includes(each));
}

describe('laws', () => {
  test('no cell of 1 to 4 is shown', () =>
    fc.assert(
      fc.property(table, (cells) => {
        for (const { count, suppressed } of suppressSmallCells(cells, 3)) if (count < 5) expect(suppressed).toBe(true);
      }),
    ));

  test('what is hidden cannot be worked out from what is shown', () =>
    fc.assert(
      fc.property(table, (cells) => {
        expect(workedOut(suppressSmallCells(cells, 3))).toEqual([]);
      }),
      { numRuns: 300 },
    ));

  test('the order in which cells come changes nothing', () =>
    fc.assert(
      fc.property(
        table.chain((cells) => fc.tuple(fc.constant(cells), fc.shuffledSubarray(cells, { minLength: cells.length }))),
        ([cells, shuffled]) => {
          const shownOf = (list: readonly ShownCell[]) =>
            Object.fromEntries(list.map(({ key, count, suppressed }) => [JSON.stringify(key), [count, suppressed]]));
          expect(shownOf(suppressSmallCells(shuffled, 3))).toEqual(shownOf(suppressSmallCells(cells, 3)));
        },
      ),
      { numRuns: 300 },
    ));
});

const detailed = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }))
  .chain(([a, b, c]) => {
    const keys = dimension(a).flatMap((x) => dimension(b).flatMap((y) => dimension(c).map((z) => [x, y, z])));
    const count = fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 60 }));
    return fc
      .array(count, { minLength: keys.length, maxLength: keys.length })
      .map((all) => keys.map((key, index) => ({ key, count: all[index] ?? 0 })).filter((cell) => cell.count > 0));
  });

test('a table with one dimension more agrees with the one without, and tells nothing that is withheld in either', () =>
  fc.assert(
    fc.property(detailed, (cells) => {
      const base = suppressSmallCells(
        cells.map(({ key, count }) => ({ key: key.slice(0, 2), count })),
        2,
      );
      const before = new Map(base.map(({ key, suppressed }) => [JSON.stringify(key), !suppressed]));
      const finer = suppressSmallCells(cells, 3, ({ key }) =>
        key[2] === null ? (before.get(JSON.stringify(key.slice(0, 2))) ?? true) : undefined,
      );
      for (const { key, count, suppressed } of finer) {
        if (key[2] === null) expect(suppressed).toBe(!before.get(JSON.stringify(key.slice(0, 2))));
        if (count < 5) expect(suppressed).toBe(true);
      }
      expect(workedOutBeyond(finer, ({ key }) => key[2] === null)).toEqual([]);
    }),
    { numRuns: 500 },
  ));

test('a table that is told in a second way withholds what would tell a withheld cell of the first', () => {
  // By commune as reported: a 12, b 3 (withheld, and a with it), c 20. By new commune: x = a + b, y = c.
  const reported = suppressSmallCells(
    [
      { key: ['a'], count: 12 },
      { key: ['b'], count: 3 },
      { key: ['c'], count: 20 },
    ],
    1,
  );
  const shownFirst = new Map(reported.map(({ key, suppressed }) => [key[0], !suppressed]));
  expect(Object.fromEntries(shownFirst)).toEqual({ null: true, a: false, b: false, c: true });
  const second = (parts: [string, string, number][]) =>
    suppressSmallCells(
      parts.map(([to, from, count]) => ({ key: [to, from], count })),
      2,
      ({ key }) => (key[0] === null ? shownFirst.get(key[1] ?? null) : undefined),
    );
  const shown = (cells: ReturnType<typeof second>) =>
    Object.fromEntries(cells.filter(({ key }) => key[1] === null).map(({ key, suppressed }) => [key[0], !suppressed]));
  expect(
    shown(
      second([
        ['x', 'a', 12],
        ['x', 'b', 3],
        ['y', 'c', 20],
      ]),
    ),
  ).toEqual({ null: true, x: true, y: true });
  // x = a + c would tell a, and with it b.
  expect(
    shown(
      second([
        ['x', 'a', 12],
        ['x', 'c', 20],
        ['y', 'b', 3],
      ]),
    ),
  ).toEqual({ null: true, x: false, y: false });
});

/** Households by unit, class and commune as reported; of each commune they can be in one unit, or in either of two. */
const placedIn = (...units: string[][]) =>
  fc
    .tuple(fc.array(fc.constantFrom(...units), { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 3 }))
    .chain(([units, classes]) => {
      const keys = units.flatMap((own, from) =>
        own.flatMap((unit) => dimension(classes).map((each) => [unit, each, String(from)])),
      );
      const count = fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 60 }));
      return fc.record({
        canBe: fc.constant((unit: string | undefined, from: string | undefined) =>
          (units[Number(from)] ?? []).some((each) => each === unit),
        ),
        cells: fc
          .array(count, { minLength: keys.length, maxLength: keys.length })
          .map((all) => keys.map((key, index) => ({ key, count: all[index] ?? 0 })).filter((cell) => cell.count > 0)),
      });
    });

function toldElsewhere(cells: readonly FigureCell[], isPossible: Possible) {
  const base = suppressSmallCells(
    cells.map(({ key: [, group = '', from = ''], count }) => ({ key: [from, group], count })),
    2,
  );
  const before = byKey(base);
  const elsewhere = suppressSmallCells(
    cells,
    3,
    ({ key: [unit, group = null, from = null], count }) =>
      unit === null ? !(before([from, group])?.suppressed ?? count > 0) : undefined,
    { isPossible },
  );
  const beyond = workedOutBeyond(elsewhere, ({ key }) => key[0] === null, isPossible);
  return { before, elsewhere, beyond };
}

test('a table in other units agrees with the one as reported, and both tell nothing that is withheld in either', () =>
  fc.assert(
    fc.property(placedIn(['x'], ['y'], ['z'], ['x', 'y']), ({ cells, canBe }) => {
      const { before, elsewhere, beyond } = toldElsewhere(cells, ([unit, , from]) => canBe(unit, from));
      for (const { key, count, suppressed } of elsewhere) {
        const [unit = null, group = null, from = null] = key;
        if (unit === null && count > 0) expect(suppressed).toBe(before([from, group])?.suppressed);
        if (count < 5) expect(suppressed).toBe(true);
        if (unit !== null && from !== null) expect(canBe(unit, from)).toBe(true);
      }
      expect(beyond).toEqual([]);
    }),
    { numRuns: 500 },
  ));

test('nor does one of districts, whose communes are in one of them each', () =>
  fc.assert(
    fc.property(placedIn(['x'], ['y'], ['z']), ({ cells, canBe }) => {
      const base = suppressSmallCells(
        cells.map(({ key: [, group = '', from = ''], count }) => ({ key: [from, group], count })),
        2,
      );
      const before = byKey(base);
      const isPossible: Possible = ([unit, , from]) => canBe(unit, from);
      const districts = suppressSmallCells(
        cells,
        3,
        ({ key: [unit = null, group = null, from = null], count }) =>
          unit === null || from !== null ? !(before([from, group])?.suppressed ?? count > 0) : undefined,
        { isPossible, nested: { outer: 0, inner: 2 } },
      );
      const asReported = districts.flatMap((cell) =>
        cell.key[2] === null ? [] : [{ ...cell, key: cell.key.with(0, null) }],
      );
      for (const { key, count, suppressed } of [...districts, ...asReported]) {
        if (key[0] === null && count > 0) expect(suppressed).toBe(before([key[2] ?? null, key[1] ?? null])?.suppressed);
        if (count < 5) expect(suppressed).toBe(true);
      }
      expect(workedOutBeyond([...districts, ...asReported], ({ key }) => key[0] === null, isPossible)).toEqual([]);
    }),
    { numRuns: 500 },
  ));

test('where it is told that nobody is in a combination, that gives nothing away either', () => {
  const count = (key: string, households: number): FigureCell => ({ key: key.split(' '), count: households });
  const cells = [
    ...[count('x 0 0', 2), count('x 1 0', 4), count('x 2 0', 3), count('x 0 4', 3), count('x 2 4', 2)],
    ...[count('y 1 0', 1), count('y 1 1', 2), count('y 1 2', 3), count('y 2 2', 1), count('z 2 3', 1)],
  ];
  // In commune 0 people can be in x or y, in the others in one of them: that nobody of it is in y but in class 1 is withheld.
  const { elsewhere, beyond } = toldElsewhere(
    cells,
    ([unit, , from]) => (from === '0' && unit !== 'z') || cells.some(({ key }) => key[0] === unit && key[2] === from),
  );
  expect(elsewhere.filter((cell) => cell.count === 0).map(({ key }) => key.join(' '))).not.toEqual([]);
  expect(beyond).toEqual([]);
});
