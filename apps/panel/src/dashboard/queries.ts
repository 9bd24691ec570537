import { useQueries, useQuery } from '@tanstack/react-query';
import {
  DashboardFundingDocument,
  DashboardIndicatorsDocument,
  DashboardPovertyPresentDocument,
  DashboardPovertyThenDocument,
  DashboardRoundsDocument,
  type DashboardRoundsQuery,
} from '@thoat-ngheo/client';
import { request } from '../api/registry.ts';
import { type Boundaries, type PovertyRow, povertyRows } from './poverty.ts';
import { wholeAnswer } from './whole-answer.ts';

export type YearlyRound = DashboardRoundsQuery['reviewRounds']['nodes'][number];

export const useFunding = () =>
  useQuery({
    queryKey: ['dashboard', 'funding'],
    queryFn: ({ signal }) => request(DashboardFundingDocument, {}, signal),
  });

export const useIndicators = () =>
  useQuery({
    queryKey: ['dashboard', 'indicators'],
    queryFn: ({ signal }) => request(DashboardIndicatorsDocument, {}, signal),
  });

/** The yearly rounds, the newest first, and how many households are synthetic. */
export const useRounds = () =>
  useQuery({
    queryKey: ['dashboard', 'rounds'],
    queryFn: ({ signal }) => request(DashboardRoundsDocument, {}, signal),
  });

export interface PovertyYear {
  readonly round: YearlyRound;
  readonly year: number;
  readonly rows: readonly PovertyRow[];
}

/** Figures by commune of each round, as far as they have arrived: one operation for each round, in parallel. */
export function usePoverty(rounds: readonly YearlyRound[], boundaries: Boundaries) {
  const document = boundaries === 'PRESENT' ? DashboardPovertyPresentDocument : DashboardPovertyThenDocument;
  const results = useQueries({
    queries: rounds.map((round) => ({
      queryKey: ['dashboard', 'poverty', boundaries, round.id, round.endsOn],
      queryFn: async ({ signal }: { signal: AbortSignal }): Promise<PovertyYear> => {
        const answer = await wholeAnswer((from) =>
          request(document, { round: round.id, day: round.endsOn, ...from }, signal),
        );
        return { round, year: round.year, rows: povertyRows(answer, boundaries) };
      },
    })),
  });
  return {
    years: results.flatMap(({ data }) => (data === undefined ? [] : [data])),
    isError: results.some((result) => result.isError),
  };
}
