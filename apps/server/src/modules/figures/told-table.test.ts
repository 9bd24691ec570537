import { expect, test } from 'vitest';
import { inOrder } from './told-table.ts';

test('a total comes before its parts, and what is not recorded before what is', () => {
  const keys = [
    [null, null, null],
    [null, 'POOR', null],
    ['two', null, null],
    ['two', null, ''],
    ['two', null, 'DAO'],
    ['two', 'POOR', null],
    ['two', 'POOR', ''],
    ['one', null, null],
  ].map((key) => ({ key }));
  expect(keys.toReversed().toSorted(inOrder(['two', 'one']))).toEqual(keys);
});
