import type { PanelRecord, ResourceOperations } from './operations.ts';

/** Reads of a resource that the API gives as one whole, short list. */
export function wholeList(
  read: (signal?: AbortSignal) => Promise<readonly PanelRecord[]>,
): Pick<ResourceOperations, 'list' | 'many' | 'one'> {
  return {
    async list({ first, offset = 0, signal }) {
      const all = await read(signal);
      const rows = all.slice(offset, offset + first);
      return { rows, total: all.length, endCursor: null, hasNextPage: offset + first < all.length };
    },
    async many(ids, signal) {
      return (await read(signal)).filter(({ id }) => ids.includes(id));
    },
    async one(id, signal) {
      return (await read(signal)).find((each) => each.id === id) ?? null;
    },
  };
}
