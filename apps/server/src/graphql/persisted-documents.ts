import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';

/** Characters of documents kept in memory. */
const REMEMBERED_CHARACTERS = 10_000_000;

/** The id that every document has: GraphQL over HTTP, appendix A. */
export const documentIdOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** How ids are stored: a bare SHA-256, as Apollo sends it, is the same id as the prefixed one. */
export const storedId = (id: string): string => {
  const hash = /^(?:sha256:)?([0-9a-f]{64})$/i.exec(id)?.[1];
  return hash === undefined ? id : `sha256:${hash.toLowerCase()}`;
};

/** Documents that clients name instead of sending them. */
export type PersistedDocuments = {
  /** The text registered under an id. */
  find(id: string): Promise<string | undefined>;
  /** Documents asked for by id so far. */
  readonly stats: { hits: number; misses: number };
};

/** Reads registered documents once and keeps them: what an id names never changes. */
export function createPersistedDocuments(pool: Pool): PersistedDocuments {
  const known = new LRUCache<string, string>({
    maxSize: REMEMBERED_CHARACTERS,
    sizeCalculation: (text, id) => text.length + id.length,
  });
  const stats = { hits: 0, misses: 0 };
  return {
    stats,
    find: async (given) => {
      const id = storedId(given);
      let text = known.get(id);
      if (text === undefined && !id.includes('\0')) {
        const { rows } = await pool.query<{ text: string }>({
          name: 'find-document',
          text: 'select text from persisted_document where id = $1',
          values: [id],
        });
        text = rows[0]?.text;
        if (text !== undefined) known.set(id, text);
      }
      if (text === undefined) stats.misses += 1;
      else stats.hits += 1;
      return text;
    },
  };
}
