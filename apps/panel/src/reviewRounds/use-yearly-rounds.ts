import { useGetList } from 'ra-core';
import type { PanelRecord } from '../api/operations.ts';
import { vietnameseToday } from '../today.ts';
import { isRunning } from './review-progress.ts';

const NEWEST_FIRST = {
  pagination: { page: 1, perPage: 100 },
  sort: { field: 'year', order: 'DESC' },
  filter: { kind: 'YEARLY' },
} as const;

/** The yearly rounds, the newest first, and the newest that has ended. A yearly round reviews every list; a monthly one only who asked. */
export function useYearlyRounds() {
  const { data: rounds = [], isPending, isError } = useGetList<PanelRecord>('reviewRounds', NEWEST_FIRST);
  const finished = rounds.find(({ endsOn }) => !isRunning({ endsOn: String(endsOn) }, vietnameseToday()));
  return { rounds, finished, isPending, isError };
}
