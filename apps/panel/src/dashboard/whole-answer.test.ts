import { expect, test, vi } from 'vitest';
import { type AnswerPage, MOST_GROUPS, wholeAnswer } from './whole-answer.ts';

const unit = (id: string) => ({ id, code: id, fullName: id, validFrom: '2025-07-01', validTo: null });
const groups = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => ({
    key: { commune: unit(`g${from + index}`), class: 'POOR' as const },
    count: 1,
    sum: { memberCount: 2 },
  }));
const page = (registered: AnswerPage['registered']['groups'], communes = 0, totalCount = communes): AnswerPage => ({
  registered: { groups: registered },
  assessed: { groups: [] },
  withoutFigures: { totalCount, nodes: Array.from({ length: communes }, (_, index) => unit(`c${index}`)) },
});

test('what fits one answer is one request', async () => {
  const request = vi.fn(async () => page(groups(MOST_GROUPS - 1), 100));
  await wholeAnswer(request);
  expect(request.mock.calls).toEqual([[{ communesFrom: 0, groupsFrom: 0 }]]);
});

test('groups beyond the most the API gives are fetched, not left out', async () => {
  const request = vi.fn(async ({ groupsFrom }: { groupsFrom: number }) =>
    page(groupsFrom === 0 ? groups(MOST_GROUPS) : groups(3, MOST_GROUPS)),
  );
  expect((await wholeAnswer(request)).registered.groups).toEqual(groups(MOST_GROUPS + 3));
  expect(request).toHaveBeenCalledTimes(2);
});

test('communes beyond one page are fetched', async () => {
  const request = vi.fn(async ({ communesFrom }: { communesFrom: number }) =>
    page([], communesFrom === 0 ? 100 : 71, 171),
  );
  expect((await wholeAnswer(request)).withoutFigures.nodes).toHaveLength(171);
  expect(request.mock.calls.map(([from]) => from.communesFrom)).toEqual([0, 100]);
});
