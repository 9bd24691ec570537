import { expect, test } from 'vitest';
import type { PageRequest, PanelRecord, ResourceOperations } from './api/operations.ts';
import { createDataProvider } from './dataProvider.ts';

const TOTAL = 250;
const all: PanelRecord[] = Array.from({ length: TOTAL }, (_, index) => ({ id: String(index) }));

/** A registry that gives at most a hundred rows at once, as the API does. */
function registry() {
  const asked: number[] = [];
  const list = async ({ first, offset = 0, after }: PageRequest) => {
    if (first > 100) throw new Error(`${first} is too many`);
    asked.push(first);
    const from = after === undefined ? offset : Number(after) + 1;
    const rows = all.slice(from, from + first);
    return { rows, total: TOTAL, endCursor: rows.at(-1)?.id ?? null, hasNextPage: from + first < TOTAL };
  };
  const operations: ResourceOperations = { list, many: async () => [], one: async () => null };
  return { asked, provider: createDataProvider([{ name: 'things', operations } as never]) };
}

const page = (number: number, perPage: number) => ({
  pagination: { page: number, perPage },
  sort: { field: 'id', order: 'ASC' as const },
  filter: {},
});

test('a page longer than the API gives is read in parts; nothing is cut', async () => {
  const { asked, provider } = registry();
  const { data, total } = await provider.getList('things', page(1, 240));
  expect([data.length, total, data.at(-1)?.id]).toEqual([240, TOTAL, '239']);
  expect(asked).toEqual([100, 100, 40]);
  expect((await provider.getList('things', page(2, 120))).data.map(({ id }) => id).slice(-1)).toEqual(['239']);
});

test('an export reads every row', async () => {
  const { provider } = registry();
  const rows = await provider.readAll('things', { filter: {}, sort: page(1, 1).sort, onPage: () => undefined });
  expect(rows).toHaveLength(TOTAL);
});
