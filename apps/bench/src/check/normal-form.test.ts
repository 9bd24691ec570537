import { expect, test } from 'vitest';
import { canonical, firstDifference, numeric, plain, rowsOf } from './normal-form.ts';

test('pages that hold nothing but rows become lists; pages with a count stay', () => {
  expect(plain({ nodes: [{ code: '1', members: { nodes: [{ name: 'a' }] } }] })).toEqual([
    { code: '1', members: [{ name: 'a' }] },
  ]);
  expect(plain({ totalCount: 1, nodes: [{ tags: { nodes: [] } }] })).toEqual({ totalCount: 1, nodes: [{ tags: [] }] });
  expect(plain(null)).toBeNull();
});

test('an answer without the rows that were asked for is no answer', () => {
  expect(rowsOf({ groups: [{ count: 1 }] }, 'groups')).toEqual([{ count: 1 }]);
  expect(() => rowsOf({ nodes: [] }, 'groups')).toThrow(/no groups/);
  expect(() => rowsOf(null, 'nodes')).toThrow(/no nodes/);
});

test('only the named fields become numbers, and null stays null', () => {
  expect(numeric([{ income: '12', code: '12', next: { income: null } }], 'income')).toEqual([
    { income: 12, code: '12', next: { income: null } },
  ]);
});

test('the order of keys does not matter, the order of rows does unless nobody promised it', () => {
  expect(canonical({ b: 1, a: [2, 1] })).toBe(canonical({ a: [2, 1], b: 1 }));
  expect(canonical([2, 1])).not.toBe(canonical([1, 2]));
  expect(canonical([{ a: 2 }, { a: 1 }], true)).toBe(canonical([{ a: 1 }, { a: 2 }], true));
  expect(canonical([{ a: [2, 1] }], true)).not.toBe(canonical([{ a: [1, 2] }], true));
});

test('a missing value differs from null and from no field', () => {
  expect(canonical({ a: undefined })).not.toBe(canonical({ a: null }));
  expect(canonical({ a: null })).not.toBe(canonical({}));
});

test('the first difference is shown with what is around it', () => {
  expect(firstDifference('same', 'same')).toBeUndefined();
  expect(firstDifference('abcX', 'abcY')).toContain('at character 3');
  expect(firstDifference('abc', 'ab')).toContain('at character 2');
});
