import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { catchUp, outdate } from './leaving.ts';

test('a page that is being left asks for nothing anew; what stays on the screen is asked for once it is gone', async () => {
  const client = new QueryClient();
  const asked: string[] = [];
  const watch = (name: string): (() => void) =>
    new QueryObserver(client, { queryKey: [name], queryFn: () => asked.push(name), staleTime: Infinity }).subscribe(
      () => {},
    );
  watch('frame');
  const leave = watch('page');
  await expect.poll(() => client.isFetching() === 0 && asked.length).toBe(2);
  asked.length = 0;

  await outdate(client);
  expect(asked).toEqual([]);
  expect(client.getQueryState(['page'])?.isInvalidated).toBe(true);

  leave();
  watch('next');
  await catchUp(client);
  expect(asked.toSorted()).toEqual(['frame', 'next']);
});
