import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigureCell } from './places.ts';
import { type ShownCell, suppressSmallCells } from './suppress.ts';

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

/** What somebody learns who takes every sum with one unknown and works it out, until nothing more comes of it. */
function workedOut(cells: readonly ShownCell[]): string[] {
  const name = (key: ShownCell['key']) => JSON.stringify(key);
  const known = new Map(cells.filter(({ suppressed }) => !suppressed).map(({ key, count }) => [name(key), count]));
  const before = new Set(known.keys());
  for (let learned = true; learned; ) {
    learned = false;
    for (const total of cells) {
      total.key.forEach((value, index) => {
        if (value !== null) return;
        const parts = cells.filter(
          ({ key }) => key[index] !== null && key.every((each, place) => place === index || each === total.key[place]),
        );
        const unknown = [total, ...parts].filter(({ key }) => !known.has(name(key)));
        if (unknown.length !== 1 || unknown[0] === undefined) return;
        known.set(name(unknown[0].key), unknown[0].count);
        learned = true;
      });
    }
  }
  return [...known.keys()].filter((each) => !before.has(each));
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
      expect(workedOut(finer)).toEqual([]);
    }),
    { numRuns: 500 },
  ));

test('a hidden cell that empty combinations would give away hides some of them', () => {
  // Of commune 1 everybody of class 0 (7) has detail 1; of classes 1 and 2, which are withheld, nobody has. So detail 0 has the other two.
  const cells: FigureCell[] = [
    { key: ['0', '1', '0'], count: 1 },
    { key: ['0', '2', '1'], count: 4 },
    { key: ['1', '0', '1'], count: 7 },
    { key: ['1', '1', '0'], count: 1 },
    { key: ['1', '2', '0'], count: 1 },
  ];
  const base = suppressSmallCells(
    cells.map(({ key, count }) => ({ key: key.slice(0, 2), count })),
    2,
  );
  const before = new Map(base.map(({ key, suppressed }) => [JSON.stringify(key), !suppressed]));
  const told = shown(
    suppressSmallCells(cells, 3, ({ key }) =>
      key[2] === null ? (before.get(JSON.stringify(key.slice(0, 2))) ?? true) : undefined,
    ),
  );
  expect(told).toMatchObject({ '1 0 *': 7, '1 * *': 9, '1 * 0': null, '1 * 1': null, '1 1 1': null });
});

test('nor does one of a value that does not occur in a commune give away that it occurs in the others', () => {
  // Everybody of communes 0 and 2 (one each, withheld) has detail 1, everybody of commune 1 (5) detail 0: 7 - 5 would tell the two.
  const cells: FigureCell[] = [
    { key: ['0', '0', '1'], count: 1 },
    { key: ['1', '0', '0'], count: 5 },
    { key: ['2', '0', '1'], count: 1 },
  ];
  const base = suppressSmallCells(
    cells.map(({ key, count }) => ({ key: key.slice(0, 2), count })),
    2,
  );
  const before = new Map(base.map(({ key, suppressed }) => [JSON.stringify(key), !suppressed]));
  const finer = suppressSmallCells(cells, 3, ({ key }) =>
    key[2] === null ? (before.get(JSON.stringify(key.slice(0, 2))) ?? true) : undefined,
  );
  expect(shown(finer)).toMatchObject({
    '1 0 *': 5,
    '* 0 *': 7,
    '* 0 0': null,
    '* 0 1': null,
    '1 0 0': 5,
    '0 0 0': null,
  });
  expect(workedOut(finer)).toEqual([]);
});

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
