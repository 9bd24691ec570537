import { describe, expect, test } from 'vitest';
import { allPages } from './all-pages.ts';

const pagesOf = (rows: readonly number[], size: number, totalCount = rows.length) =>
  allPages(async (offset) => ({ totalCount, nodes: rows.slice(offset, offset + size) }));

describe('all pages of a connection', () => {
  test('none', async () => expect(await pagesOf([], 100)).toEqual([]));
  test('every row once, in order', async () => expect(await pagesOf([1, 2, 3, 4, 5], 2)).toEqual([1, 2, 3, 4, 5]));
  test('ends when rows have gone meanwhile', async () => expect(await pagesOf([1, 2], 2, 5)).toEqual([1, 2]));
});
