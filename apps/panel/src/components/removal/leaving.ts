import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

/** What is kept of the registry is out of date, and nobody asks for it anew yet. */
export const outdate = (queryClient: QueryClient): Promise<void> =>
  queryClient.invalidateQueries({ refetchType: 'none' });

/** Whatever is shown and out of date is asked for anew, unless it is being asked for already. */
export const catchUp = (queryClient: QueryClient): Promise<void> =>
  queryClient.refetchQueries({ type: 'active', stale: true }, { cancelRefetch: false });

/**
 * For the page of a record that is left because the record was removed: until the next page is there it asks for nothing
 * anew, for it would be told, and tell, that the record does not exist.
 * @returns begins to leave
 */
export function useLeaving(): () => void {
  const queryClient = useQueryClient();
  const isLeaving = useRef(false);
  useEffect(
    () => () => {
      // A moment later nothing of the page that was left asks any more.
      if (isLeaving.current) queueMicrotask(() => void catchUp(queryClient));
    },
    [queryClient],
  );
  return () => {
    isLeaving.current = true;
    void outdate(queryClient);
  };
}
