import { expect, test } from 'vitest';
import { moved, pastedBlock, placed } from './grid-keys.ts';

const size = { rows: 3, columns: 2 };
const key = (name: string, shiftKey = false, ctrlKey = false) => ({ key: name, shiftKey, ctrlKey });

test('keys move as in a spreadsheet and stop at the edge', () => {
  const from = { row: 1, column: 1 };
  expect(moved(from, size, key('ArrowDown'))).toEqual({ row: 2, column: 1 });
  expect(moved(from, size, key('ArrowRight'))).toEqual(from);
  expect(moved(from, size, key('Enter', true))).toEqual({ row: 0, column: 1 });
  expect(moved(from, size, key('Home', false, true))).toEqual({ row: 0, column: 0 });
  expect(moved(from, size, key('x'))).toBeNull();
});

test('Tab goes on in the next row, and out of the grid at its ends', () => {
  expect(moved({ row: 0, column: 1 }, size, key('Tab'))).toEqual({ row: 1, column: 0 });
  expect(moved({ row: 1, column: 0 }, size, key('Tab', true))).toEqual({ row: 0, column: 1 });
  expect(moved({ row: 2, column: 1 }, size, key('Tab'))).toBeNull();
  expect(moved({ row: 0, column: 0 }, size, key('Tab', true))).toBeNull();
});

test('a block from a spreadsheet goes to the right and down, and no further than the grid', () => {
  const block = pastedBlock('1\t2\r\n3\t4\r\n');
  expect(block).toEqual([
    ['1', '2'],
    ['3', '4'],
  ]);
  expect(placed(block, { row: 2, column: 0 }, size).map(({ at, text }) => [at.row, at.column, text])).toEqual([
    [2, 0, '1'],
    [2, 1, '2'],
  ]);
});
