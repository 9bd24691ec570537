import type { BetterAuthOptions } from 'better-auth';
import type { Pool } from 'pg';

type Storage = NonNullable<NonNullable<BetterAuthOptions['rateLimit']>['customStorage']>;

/**
 * Counts the requests of a network address to an endpoint, for all instances together. The library's own count begins anew only
 * after a pause as long as its window, which an office that shares one address may never make; here it begins anew when the
 * window is over.
 */
export function addressLimits(pool: Pool): Storage {
  return {
    async consume(key, { window, max }) {
      const { rows } = await pool.query<{ allowed: boolean; seconds: number }>(
        `with forgotten as (
           delete from request_count where key in (
             select key from request_count where ends_at <= now() and key <> $1 limit 100 for update skip locked))
         insert into request_count as c (key, count, ends_at) values ($1, 1, now() + $2 * interval '1 second')
         on conflict (key) do update set
           count = case when c.ends_at <= now() then 1 else least(c.count, $3) + 1 end,
           ends_at = case when c.ends_at <= now() then excluded.ends_at else c.ends_at end
         returning count <= $3 as allowed, ceil(extract(epoch from ends_at - now()))::int as seconds`,
        [key, window, max],
      );
      const { allowed = true, seconds = window } = rows[0] ?? {};
      return { allowed, retryAfter: allowed ? null : seconds };
    },
  };
}
