import type { EntityManager } from '@mikro-orm/postgresql';
import { type CheckedResults, checkSample, type Difference } from './check-results.ts';

/** How many assessments are computed again each night. */
const SAMPLE = 1_000;
/** From this hour on in Vietnam, when nobody works. */
const FROM_HOUR = 2;
/** Vietnam has no summer time. */
const AHEAD_OF_UTC_MS = 7 * 3_600_000;

/** What the check of a night found. */
export type Night = CheckedResults & { readonly day: string };

/**
 * Computes a sample again, once for each night, whichever of several servers comes first; keeps what was found.
 * @returns what was found, or undefined where it is not time or the night has been checked
 */
export async function nightlyCheck(em: EntityManager, now: Date): Promise<Night | undefined> {
  const there = new Date(now.getTime() + AHEAD_OF_UTC_MS);
  const day = there.toISOString().slice(0, 10);
  if (there.getUTCHours() < FROM_HOUR) return undefined;
  return em.transactional(async (inside) => {
    const [lock] = await inside.execute<{ free: boolean }[]>(
      "select pg_try_advisory_xact_lock(hashtext('recomputation')) as free",
    );
    const done = await inside.execute('select from recomputation where day = ?', [day]);
    if (lock?.free !== true || done.length > 0) return undefined;
    const seed = Number(day.replaceAll('-', ''));
    const found = await checkSample(inside, { size: SAMPLE, seed });
    await inside.execute(
      `insert into recomputation (day, seed, checked, differences, started_at, finished_at)
       values (?, ?, ?, ?::jsonb, ?, clock_timestamp())`,
      [day, seed, found.checked, JSON.stringify(found.differences), now],
    );
    return { ...found, day };
  });
}

/** The check of the last night that was checked. */
export async function lastNight(em: EntityManager): Promise<Night | undefined> {
  const [night] = await em.execute<{ day: string; checked: number; differences: Difference[] }[]>(
    'select day::text, checked, differences from recomputation order by day desc limit 1',
  );
  return night;
}
