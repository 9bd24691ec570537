import { QueryClient } from '@tanstack/react-query';
import { isUnavailable } from './api/registry.ts';

const RETRIES = 30;
const LONGEST_WAIT = 5_000;

/** Reads are tried again while the server is away (1 s, 2 s, then every 5 s); anything else it says is final. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => failures < RETRIES && isUnavailable(error),
      retryDelay: (attempt) => Math.min(1000 * 2 ** attempt, LONGEST_WAIT),
      networkMode: 'always',
      staleTime: 5_000,
      refetchOnWindowFocus: false,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
