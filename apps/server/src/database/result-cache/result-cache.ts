import type { Compiled } from '@thoat-ngheo/sqlgraph';
import { LRUCache } from 'lru-cache';
import type pg from 'pg';
import type { Reader } from '../reader.ts';
import { splitToken, tokenQuery, withToken } from './change-token.ts';

type Entry = { readonly token: string; readonly bytes: Buffer };

export type ResultCacheStats = {
  /** Answers given again. */
  readonly hits: number;
  /** Answers that were there but no longer true. */
  readonly stale: number;
  /** Operations run because there was no answer. */
  readonly misses: number;
  readonly entries: number;
  readonly bytes: number;
};

const kept = new WeakSet<Buffer>();

/** Whether these bytes may be given again, and again. */
export const isKept = (bytes: Buffer): boolean => kept.has(bytes);

export type CachedReader = Reader & { readonly resultCache: () => ResultCacheStats };

/** Longest operation, with its values, that is remembered; characters. */
const MAX_KEY = 16_384;
/** How many operations are remembered as having been asked once. */
const ONCE = 10_000;
/** Operations of less cost are not kept: to read a few records takes no longer than to ask whether an answer still holds. */
const LEAST_COST = 10;
/** Bytes that an answer takes besides itself, about. */
const OVERHEAD = 500;
/** How often marks of changes are cleared away, and from how many on. */
const FOLD = { everyMs: 30_000, from: 200 };

/**
 * Keeps answers and gives them again for as long as none of the tables they were read from has changed, which it asks the
 * primary each time: never a stale answer after a committed write, on however many instances. An operation is kept from its
 * second time on, so that those asked once cost nothing more.
 * @param leastCost cost from which on an operation's answer is kept
 */
export function withResultCache(
  reader: Reader,
  primary: pg.Pool,
  maxBytes: number,
  leastCost = LEAST_COST,
): CachedReader {
  if (maxBytes === 0) return delegating(reader, reader.read, () => NOTHING);
  const answers = new LRUCache<string, Entry>({
    maxSize: maxBytes,
    maxEntrySize: maxBytes / 8,
    sizeCalculation: ({ bytes }, key) => bytes.length + key.length + OVERHEAD,
  });
  const once = new LRUCache<string, true>({ max: ONCE });
  const counts = { hits: 0, stale: 0, misses: 0 };
  let tracked: Promise<ReadonlySet<string>> | undefined;
  let foldedAt = Date.now();

  const isTracked = async ({ tables }: Compiled): Promise<boolean> => {
    tracked ??= trackedTables(primary).catch((error: unknown) => {
      tracked = undefined;
      throw error;
    });
    const known = await tracked;
    return tables.every((table) => known.has(table));
  };

  const remember = async (key: string, operation: Compiled, signal?: AbortSignal): Promise<Buffer> => {
    const { token, data } = splitToken(await reader.run(withToken(operation), signal));
    const bytes = Buffer.from(data); // a copy: what came holds on to what came with it
    kept.add(bytes);
    answers.set(key, { token, bytes });
    if (Date.now() - foldedAt > FOLD.everyMs) {
      foldedAt = Date.now();
      primary.query('select fold_changes($1)', [FOLD.from]).catch(() => undefined);
    }
    return data;
  };

  const readOrGive = async (operation: Compiled, signal?: AbortSignal): Promise<Buffer> => {
    const key = `${operation.name} ${JSON.stringify(operation.values)}`;
    if (key.length > MAX_KEY || !(await isTracked(operation))) return reader.read(operation, signal);
    const kept = answers.get(key);
    if (kept !== undefined) {
      const { rows } = await primary.query<[string]>({ ...tokenQuery(operation), rowMode: 'array' });
      if (rows[0]?.[0] === kept.token) {
        counts.hits += 1;
        return kept.bytes;
      }
      counts.stale += 1;
      return remember(key, operation, signal);
    }
    counts.misses += 1;
    if (once.has(key)) return remember(key, operation, signal);
    once.set(key, true);
    return reader.read(operation, signal);
  };

  const read: Reader['read'] = (operation, signal) =>
    operation.cost < leastCost ? reader.read(operation, signal) : readOrGive(operation, signal);

  return delegating(reader, read, () => ({ ...counts, entries: answers.size, bytes: answers.calculatedSize }));
}

function delegating(reader: Reader, read: Reader['read'], resultCache: CachedReader['resultCache']): CachedReader {
  return {
    get statements() {
      return reader.statements;
    },
    run: reader.run,
    read,
    explain: reader.explain,
    ping: reader.ping,
    resultCache,
  };
}

const NOTHING: ResultCacheStats = { hits: 0, stale: 0, misses: 0, entries: 0, bytes: 0 };

async function trackedTables(primary: pg.Pool): Promise<ReadonlySet<string>> {
  const { rows } = await primary.query<{ relation: string }>('select relation from change_count');
  return new Set(rows.map(({ relation }) => relation));
}
