import type { QueryClient } from '@tanstack/react-query';

/**
 * Asks anew for everything on the page but a record that was just removed: the page that shows it is being left, and
 * would say that the record does not exist. What is kept of it is out of date.
 */
export function refreshWithout(queryClient: QueryClient, resource: string, id: string): void {
  const isRemoved = ([of, how, what]: readonly unknown[]): boolean =>
    of === resource && how === 'getOne' && (what as { id?: string } | undefined)?.id === id;
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => !isRemoved(queryKey) });
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => isRemoved(queryKey), refetchType: 'none' });
}
