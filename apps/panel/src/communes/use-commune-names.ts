import { useGetMany } from 'ra-core';
import type { PanelRecord } from '../api/operations.ts';

const fullName = ({ fullName: name }: PanelRecord): string => String(name);

/** The name with the code: two communes of different times may have the same name. */
export const nameWithCode = ({ fullName: name, code }: PanelRecord): string => `${name} (${code})`;

/** Names of communes by id. `nameOf` says `…` until one is read and `—` where there is none. */
export function useCommuneNames(ids: readonly string[], write: (commune: PanelRecord) => string = fullName) {
  const { data = [] } = useGetMany<PanelRecord>('communes', { ids: [...ids] }, { enabled: ids.length > 0 });
  const names: ReadonlyMap<string, string> = new Map(
    data.filter((each) => each !== undefined).map((each) => [each.id, write(each)]),
  );
  const nameOf = (id: string | null | undefined): string =>
    id === null || id === undefined ? '—' : (names.get(id) ?? '…');
  return { names, nameOf };
}
