import { useGetList } from 'ra-core';
import type { PanelRecord } from '../api/operations.ts';
import { vietnameseToday } from '../today.ts';
import { isRunning } from './review-progress.ts';

const NEWEST_FIRST = {
  pagination: { page: 1, perPage: 100 },
  sort: { field: 'year', order: 'DESC' },
  filter: { kind: 'YEARLY' },
} as const;

/** The newest yearly round that has ended, of rounds of which the newest is first. A yearly round reviews every list; a monthly one only who asked. */
export const newestFinished = (rounds: readonly PanelRecord[]): PanelRecord | undefined =>
  rounds.find(({ kind, endsOn }) => kind === 'YEARLY' && !isRunning({ endsOn: String(endsOn) }, vietnameseToday()));

/** The yearly rounds, the newest first, and the newest that has ended. */
export function useYearlyRounds() {
  const { data: rounds = [], isPending, isError } = useGetList<PanelRecord>('reviewRounds', NEWEST_FIRST);
  return { rounds, finished: newestFinished(rounds), isPending, isError };
}
