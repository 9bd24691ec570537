import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { askAccounts } from './accounts.ts';

/** What the registry offers and demands at sign-in. */
export type WaysIn = { readonly oidc: { readonly label: string } | null; readonly secondFactorRequired: boolean };

const NOTHING_SPECIAL: WaysIn = { oidc: null, secondFactorRequired: false };

const waysIn = queryOptions({
  queryKey: ['ways-in'],
  queryFn: () => askAccounts<WaysIn>('ways-in'),
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
});

/** Asks while the rest of the panel is still on its way. */
export const prefetchWaysIn = (queryClient: QueryClient): Promise<void> => queryClient.prefetchQuery(waysIn);

/** Undefined until the server has said it; it does not change while the panel is open. */
export function useWaysIn(): WaysIn | undefined {
  const { data, isError } = useQuery(waysIn);
  return isError ? NOTHING_SPECIAL : data;
}
