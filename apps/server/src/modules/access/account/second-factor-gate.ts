import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import { requestError } from '../../../graphql/request-problems.ts';
import { preferredLanguage } from '../../../http/language.ts';
import type { Viewers } from '../viewers.ts';

/** How long a person is taken to have a second factor still, milliseconds. */
const REMEMBERED_FOR = 5_000;
const MOST_REMEMBERED = 5_000;
const FORBIDDEN = 403;

async function hasSecondFactor(pool: Pool, userId: string): Promise<boolean> {
  const { rows } = await pool.query<{ enrolled: boolean | null }>({
    name: 'has-second-factor',
    text: 'select "twoFactorEnabled" as enrolled from app_user where "id" = $1',
    values: [userId],
  });
  return rows[0]?.enrolled === true;
}

/**
 * The same viewers, but nobody works without a second factor: a person who has none is refused until it is set up. Keys are not
 * people.
 */
export function requireSecondFactor(viewers: Viewers, pool: Pool): Viewers {
  const enrolled = new LRUCache<string, true>({ max: MOST_REMEMBERED, ttl: REMEMBERED_FOR });
  return {
    known(headers) {
      const viewer = viewers.known(headers);
      return viewer?.kind === 'user' && !enrolled.has(viewer.id) ? undefined : viewer;
    },
    async find(headers) {
      const viewer = await viewers.find(headers);
      if (viewer === undefined || viewer.kind !== 'user' || enrolled.has(viewer.id)) return viewer;
      if (!(await hasSecondFactor(pool, viewer.id))) {
        const refusal = requestError('SECOND_FACTOR_REQUIRED', preferredLanguage(headers['accept-language']));
        // Routes that are not GraphQL answer with the status of the error.
        throw Object.assign(refusal, { statusCode: FORBIDDEN });
      }
      enrolled.set(viewer.id, true);
      return viewer;
    },
    forget() {
      enrolled.clear();
      viewers.forget();
    },
  };
}
