import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ReviewTablesDocument, type ReviewTablesQuery } from '@thoat-ngheo/client';
import { useGetList, useGetMany } from 'ra-core';
import { useState } from 'react';
import type { PanelRecord } from '../api/operations.ts';
import { request } from '../api/registry.ts';
import { vietnameseToday } from '../today.ts';

const YEARLY = {
  pagination: { page: 1, perPage: 100 },
  sort: { field: 'year', order: 'DESC' },
  filter: { kind: 'YEARLY' },
} as const;

/** Which round and commune are on the page, what there is to choose from, and the answer. */
export function useReviewTables() {
  const { data: rounds, isPending } = useGetList<PanelRecord>('reviewRounds', YEARLY);
  const [chosenRound, chooseRound] = useState<string | null>(null);
  const [communeId, chooseCommune] = useState<string | null>(null);
  const finished = rounds?.find(({ endsOn }) => String(endsOn) < vietnameseToday());
  const round = rounds?.find(({ id }) => id === chosenRound) ?? finished ?? rounds?.[0];
  const ask = (commune: string | null) => ({
    queryKey: ['reviewTables', round?.id, commune],
    queryFn: ({ signal }: { signal: AbortSignal }): Promise<ReviewTablesQuery> =>
      request(ReviewTablesDocument, { round: String(round?.id), commune }, signal),
    enabled: round !== undefined,
    placeholderData: keepPreviousData,
  });
  const whole = useQuery(ask(null));
  const asked = useQuery(ask(communeId));
  const ids = [...new Set(whole.data?.flowTables.lines.flatMap((line) => line.communeId ?? []))];
  const { data: communes = [] } = useGetMany<PanelRecord>('communes', { ids }, { enabled: ids.length > 0 });
  const names = new Map(communes.filter((each) => each !== undefined).map((each) => [each.id, String(each.fullName)]));
  return {
    rounds: rounds ?? [],
    isPending,
    round,
    chooseRound,
    communeId,
    chooseCommune,
    communeIds: ids,
    names,
    answer: asked.data,
    isError: asked.isError,
  };
}
