import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ReviewTablesDocument, type ReviewTablesQuery } from '@thoat-ngheo/client';
import { useState } from 'react';
import { request } from '../api/registry.ts';
import { useCommuneNames } from '../communes/use-commune-names.ts';
import { useYearlyRounds } from '../reviewRounds/use-yearly-rounds.ts';

/** Which round and commune are on the page, what there is to choose from, and the answer. */
export function useReviewTables() {
  const { rounds, finished, isPending, isError } = useYearlyRounds();
  const [chosenRound, chooseRound] = useState<string | null>(null);
  const [communeId, chooseCommune] = useState<string | null>(null);
  const round = rounds.find(({ id }) => id === chosenRound) ?? finished ?? rounds[0];
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
  const { names } = useCommuneNames(ids);
  return {
    rounds,
    isPending,
    round,
    chooseRound,
    communeId,
    chooseCommune,
    communeIds: ids,
    names,
    answer: asked.data,
    isError: isError || asked.isError,
  };
}
