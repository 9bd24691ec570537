import { hash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import { vietnameseDay } from '../../http/today.ts';
import type { Viewer } from '../viewer/index.ts';
import { fromAccountEmail } from './account-email.ts';
import type { Auth } from './auth.ts';
import { toHeaders } from './fetch-headers.ts';
import { type HeldGrant, permissionsOf } from './grant/user-permissions.ts';
import { findKey, noteUse } from './key/key-lookup.ts';

/** How long a viewer is taken for who it was, milliseconds: a revocation by another process takes effect within it. */
export const REMEMBERED_FOR = 5_000;
/** How often the last use of a key is written down, milliseconds. */
const USE_NOTED_EVERY = 60_000;
const MOST_REMEMBERED = 5_000;
/** A longer header of cookies is looked up each time. */
const LONGEST_COOKIES = 4_096;

/** When the uses of a key were written down, and how many there were since. */
type Uses = { readonly noted: number; readonly count: number };

type Known = { readonly viewer: Viewer; readonly until: number };

/** The API key of a request. A request with one never counts as a session's. */
export const bearerKey = ({ authorization }: IncomingHttpHeaders): string | undefined =>
  authorization === undefined ? undefined : /^Bearer\s+(\S+)$/i.exec(authorization)?.[1];

const digestOf = (key: string): string => hash('sha256', key, 'base64url');
const keyName = (digest: string): string => `key ${digest}`;
const cookieName = (cookies: string): string => `cookies ${cookies}`;

/** Finds out who is asking. */
export type Viewers = {
  /** The viewer of a request, if it is remembered; as often as not there is nothing to wait for. */
  known(headers: IncomingHttpHeaders): Viewer | undefined;
  /** The viewer of a request, or undefined when it carries neither a valid session nor a valid key. */
  find(headers: IncomingHttpHeaders): Promise<Viewer | undefined>;
  /** Forgets everyone: to be called when a session or key may have changed. */
  forget(): void;
};

/**
 * Looks up keys and sessions, and remembers each for a few seconds, never past its own end.
 * @param clock milliseconds, as `Date.now`
 */
export function createViewers(auth: Auth, pool: Pool, clock: () => number = Date.now): Viewers {
  const known = new LRUCache<string, Known>({ max: MOST_REMEMBERED });
  const uses = new LRUCache<string, Uses>({ max: MOST_REMEMBERED });
  let generation = 0;

  const fresh = (name: string): Viewer | undefined => {
    const found = known.get(name);
    return found !== undefined && found.until > clock() ? found.viewer : undefined;
  };

  /** A lookup that began before {@link Viewers.forget} is not remembered after it. */
  const remembered = async (name: string, look: () => Promise<Known | undefined>): Promise<Viewer | undefined> => {
    const found = fresh(name);
    if (found !== undefined) return found;
    const before = generation;
    const looked = await look();
    if (looked === undefined || looked.until <= clock()) {
      known.delete(name);
      return undefined;
    }
    if (before === generation) known.set(name, { ...looked, until: Math.min(looked.until, clock() + REMEMBERED_FOR) });
    return looked.viewer;
  };

  /** It is a note for people; no request waits for it or fails with it. */
  const noteUseOf = (id: string): void => {
    const { noted, count } = uses.get(id) ?? { noted: Number.NEGATIVE_INFINITY, count: 0 };
    if (clock() - noted < USE_NOTED_EVERY) {
      uses.set(id, { noted, count: count + 1 });
      return;
    }
    uses.set(id, { noted: clock(), count: 0 });
    noteUse(pool, id, count + 1).catch(() => uses.set(id, { noted, count: count + 1 }));
  };

  const byKey = async (key: string): Promise<Viewer | undefined> => {
    const digest = digestOf(key);
    const viewer = await remembered(keyName(digest), () => findKey(pool, digest));
    if (viewer !== undefined) noteUseOf(viewer.id);
    return viewer;
  };

  const query = async (text: string, values: unknown[]): Promise<HeldGrant[]> => {
    let place = 0;
    const numbered = text.replace(/\?/g, () => `$${++place}`);
    return (await pool.query<HeldGrant>({ name: 'held-grants', text: numbered, values })).rows;
  };

  const bySession = async (headers: IncomingHttpHeaders): Promise<Known | undefined> => {
    const found = await auth.api.getSession({ headers: toHeaders(headers) });
    if (found === null) return undefined;
    const { id, name, email } = found.user;
    const held = await permissionsOf(query, id, vietnameseDay(new Date(clock())));
    return {
      viewer: { kind: 'user', id, name, email: fromAccountEmail(email), sessionId: found.session.id, ...held },
      until: new Date(found.session.expiresAt).getTime(),
    };
  };

  return {
    known: (headers) => {
      const key = bearerKey(headers);
      if (key === undefined) return headers.cookie === undefined ? undefined : fresh(cookieName(headers.cookie));
      const viewer = fresh(keyName(digestOf(key)));
      if (viewer !== undefined) noteUseOf(viewer.id);
      return viewer;
    },
    find: async (headers) => {
      const key = bearerKey(headers);
      if (key !== undefined) return byKey(key);
      const cookies = headers.cookie;
      if (cookies === undefined) return undefined;
      if (cookies.length > LONGEST_COOKIES) return (await bySession(headers))?.viewer;
      return remembered(cookieName(cookies), () => bySession(headers));
    },
    forget: () => {
      generation += 1;
      known.clear();
    },
  };
}
