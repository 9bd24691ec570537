import { useGetMany } from 'ra-core';
import type { PanelRecord } from '../api/operations.ts';

/** Names communes by their ids; a mark until they are read. */
export function useCommuneNames(ids: readonly string[]): (id: string) => string {
  const { data = [] } = useGetMany<PanelRecord>('communes', { ids: [...ids] }, { enabled: ids.length > 0 });
  const names = new Map(data.filter((each) => each !== undefined).map((each) => [each.id, String(each.fullName)]));
  return (id) => names.get(id) ?? '…';
}
