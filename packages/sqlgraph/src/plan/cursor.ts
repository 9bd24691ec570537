import { type Place, readProblem } from '../problems.ts';
import type { Input } from './input.ts';
import type { Position, SortKey } from './nodes.ts';

/*
 * A cursor is base64url of the JSON array [fingerprint of the sort, key, key, ..., id]; keys are texts or null. The
 * printer writes them (print/cursor.ts), this module reads them. They are opaque to clients but not secret: whatever
 * a client puts into one is only ever compared with, and policies apply regardless.
 */

/** The parameters that `after` or `before` gives: one per sort key. */
export function planPosition(input: Input, sort: readonly SortKey[], fingerprint: string, place: Place): Position {
  return sort.map((key, index) => ({
    type: key.type.cast,
    read: ({ variables }) => {
      const text = decode(input.read(variables), sort.length, fingerprint, place)[index] ?? null;
      if (text === null) {
        if (key.nullable) return null;
        throw readProblem('INVALID_CURSOR', place);
      }
      const encoded = key.type.encode(text);
      if ('ok' in encoded) return encoded.ok;
      throw readProblem('INVALID_CURSOR', place);
    },
  }));
}

function decode(cursor: unknown, keys: number, fingerprint: string, place: Place): readonly (string | null)[] {
  const parsed = typeof cursor === 'string' ? parse(cursor) : undefined;
  if (!Array.isArray(parsed) || parsed.length < 2) throw readProblem('INVALID_CURSOR', place);
  if (!parsed.every((part) => part === null || typeof part === 'string')) throw readProblem('INVALID_CURSOR', place);
  if (parsed[0] !== fingerprint) throw readProblem('CURSOR_OF_ANOTHER_SORT', place);
  if (parsed.length !== keys + 1) throw readProblem('INVALID_CURSOR', place);
  return parsed.slice(1) as (string | null)[];
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined; // the caller refuses it, naming the argument
  }
}
