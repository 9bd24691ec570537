import { useQueries } from '@tanstack/react-query';
import { useDataProvider } from 'ra-core';
import type { PanelRecord } from '../api/operations.ts';

/** The registry answers so many at once. */
const PAGE = 100;

/** Names of communes by id, with their codes: two of different times may have the same name. */
export function useCommuneNames(ids: readonly string[]): (id: string | null | undefined) => string {
  const dataProvider = useDataProvider();
  const pages = Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, page) =>
    ids.slice(page * PAGE, (page + 1) * PAGE),
  );
  const answers = useQueries({
    queries: pages.map((page) => ({
      queryKey: ['communes', 'names', page],
      queryFn: async () => (await dataProvider.getMany<PanelRecord>('communes', { ids: [...page] })).data,
    })),
  });
  const names = new Map(
    answers.flatMap(({ data = [] }) => data.map((each) => [each.id, `${each.fullName} (${each.code})`] as const)),
  );
  return (id) => (id === null || id === undefined ? '—' : (names.get(id) ?? '…'));
}
