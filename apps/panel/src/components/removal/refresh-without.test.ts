import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { refreshWithout } from './refresh-without.ts';

test('everything on the page is asked for anew but the record that was removed', async () => {
  const client = new QueryClient();
  const asked: string[] = [];
  const watch = (name: string, queryKey: readonly unknown[]): void => {
    new QueryObserver(client, { queryKey, queryFn: () => asked.push(name), staleTime: Infinity }).subscribe(() => {});
  };
  const removed = ['villages', 'getOne', { id: 'a', meta: undefined }];
  watch('removed', removed);
  watch('another', ['villages', 'getOne', { id: 'b', meta: undefined }]);
  watch('of another kind', ['communes', 'getOne', { id: 'a', meta: undefined }]);
  watch('list', ['villages', 'getList', {}]);
  await expect.poll(() => asked.length).toBe(4);
  asked.length = 0;

  refreshWithout(client, 'villages', 'a');
  await expect.poll(() => client.isFetching()).toBe(0);

  expect(asked.toSorted()).toEqual(['another', 'list', 'of another kind']);
  expect(client.getQueryState(removed)?.isInvalidated).toBe(true);
});
