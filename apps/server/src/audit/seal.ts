import type { Pool, PoolClient } from 'pg';
import { hashOf } from './digest.ts';
import { eventHash, eventsWithIds } from './stored-event.ts';

/** One sealer at a time, whatever server it runs in. */
const SEALER_LOCK = 7_305_198_246;
/** Most events under one seal. */
const BATCH = 500;

/** What the first seal has before it. */
export const BEGINNING = 'thoat-ngheo audit';

export type Seal = {
  readonly number: number;
  readonly first_event: string;
  readonly last_event: string;
  readonly count: number;
  /** Hash over the hashes of its events, in order. */
  readonly root: string;
  readonly previous: string;
  readonly hash: string;
  readonly sealed_at: string;
};

export const rootOf = (hashes: readonly string[]): string => hashOf(...hashes);

/** Everything of a seal but its own hash, with the hash of the one before. */
export const sealHash = ({
  number,
  first_event,
  last_event,
  count,
  root,
  previous,
  sealed_at,
}: Omit<Seal, 'hash'>): string => hashOf(previous, number, first_event, last_event, count, root, sealed_at);

/** Seals one batch in the transaction at hand. @returns how many events it covers */
async function sealBatch(client: PoolClient, now: Date): Promise<number> {
  const { rows: pending } = await client.query<{ id: string }>(
    'select event_id as id from audit_pending order by event_id limit $1',
    [BATCH],
  );
  const ids = pending.map(({ id }) => id);
  const [first] = ids;
  const last = ids.at(-1);
  if (first === undefined || last === undefined) return 0;
  const events = await eventsWithIds(client, ids);
  const hashes = ids.map((id) => {
    const event = events.get(id);
    if (event === undefined) throw new Error(`Event ${id} waits for its seal and is not there: run \`audit verify\`.`);
    return eventHash(event);
  });
  const { rows } = await client.query<{ number: number; hash: string }>(
    'select number::int as number, hash from audit_seal order by audit_seal.number desc limit 1',
  );
  const [{ number, hash: previous } = { number: 0, hash: BEGINNING }] = rows;
  const seal = {
    number: number + 1,
    first_event: first,
    last_event: last,
    count: ids.length,
    root: rootOf(hashes),
    previous,
    sealed_at: now.toISOString().slice(0, -1),
  };
  await client.query(
    `insert into audit_seal (number, first_event, last_event, count, root, previous, hash, sealed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8::timestamp at time zone 'UTC')`,
    [seal.number, first, last, seal.count, seal.root, previous, sealHash(seal), seal.sealed_at],
  );
  await client.query(
    `insert into audit_leaf (event_id, seal, position, hash)
     select id, $1, position - 1, hash from unnest($2::uuid[], $3::text[]) with ordinality l(id, hash, position)`,
    [seal.number, ids, hashes],
  );
  await client.query('delete from audit_pending where event_id = any($1::uuid[])', [ids]);
  return ids.length;
}

async function sealOnce(pool: Pool, now: Date): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_xact_lock($1) as held', [
      SEALER_LOCK,
    ]);
    const count = rows[0]?.held === true ? await sealBatch(client, now) : 0;
    await client.query('commit');
    client.release();
    return count;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/**
 * Seals every committed event that no seal covers, in batches. An event is sealed once it can be seen, so one of a transaction that
 * took long comes under a later seal than events that began after it. Where another sealer is at work nothing is done.
 * @returns how many events were sealed
 */
export async function sealEvents(pool: Pool, clock: () => Date = () => new Date()): Promise<number> {
  let sealed = 0;
  for (;;) {
    const count = await sealOnce(pool, clock());
    sealed += count;
    if (count < BATCH) return sealed;
  }
}
