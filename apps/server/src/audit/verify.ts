import type { PoolClient } from 'pg';
import { BEGINNING, rootOf, type Seal, sealHash } from './seal.ts';
import { checkValues, eventHash, eventsWithIds } from './stored-event.ts';

/** Something of the trail that is not as it was written; `where` names the seal or the event. */
export type Finding = { readonly where: string; readonly what: string };

export type Verification = {
  readonly findings: readonly Finding[];
  readonly events: number;
  readonly seals: number;
  /** Events that no seal covers yet. */
  readonly pending: number;
  /** Hash of the latest seal, to be kept outside the database; undefined before the first. */
  readonly latest: string | undefined;
};

const SEALS = `select number::int as number, first_event, last_event, count, root, previous, hash,
  to_char(sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS') as sealed_at from audit_seal order by audit_seal.number`;

type Leaf = { readonly event_id: string; readonly position: number; readonly hash: string };

/** Records whose personal data was erased by an event of the trail. */
async function erasedRecords(client: PoolClient): Promise<ReadonlySet<string | null>> {
  const { rows } = await client.query<{ id: string }>(
    "select distinct record_id as id from audit_change where operation = 'ERASE' and record_id is not null",
  );
  return new Set(rows.map(({ id }) => id));
}

/** The seal's own hash, its place in the chain, and its list of events. */
function checkSeal(seal: Seal, previous: Seal | undefined, leaves: readonly Leaf[]): string[] {
  const { number, previous: stated, hash, count, root, first_event, last_event } = seal;
  const findings: string[] = [];
  if (number !== (previous?.number ?? 0) + 1)
    findings.push(`${number - (previous?.number ?? 0) - 1} seals before it are missing`);
  else if (stated !== (previous?.hash ?? BEGINNING)) findings.push('does not continue the seal before it');
  if (sealHash(seal) !== hash) findings.push('was altered: its hash is not that of its content');
  const ends = leaves[0]?.event_id === first_event && leaves.at(-1)?.event_id === last_event;
  const inOrder = leaves.every(({ position }, index) => position === index);
  if (leaves.length !== count || !ends || !inOrder || rootOf(leaves.map((leaf) => leaf.hash)) !== root)
    findings.push('its list of events was altered: removed, added, exchanged or put in another order');
  return findings;
}

async function checkEvents(
  client: PoolClient,
  leaves: readonly Leaf[],
  erasures: ReadonlySet<string | null>,
): Promise<Finding[]> {
  const events = await eventsWithIds(
    client,
    leaves.map(({ event_id }) => event_id),
  );
  return leaves.flatMap(({ event_id, hash }): Finding[] => {
    const event = events.get(event_id);
    const where = `event ${event_id}`;
    if (event === undefined) return [{ where, what: 'was removed' }];
    const { altered, erased } = checkValues(event);
    return [
      ...(eventHash(event) === hash ? [] : [{ where, what: 'was altered' }]),
      ...altered.map((what) => ({ where, what: `${what} was altered` })),
      ...(erased.every((id) => erasures.has(id)) ? [] : [{ where, what: 'values are gone without an erasure' }]),
    ];
  });
}

/** What lies beside the chain: events, changes and leaves that belong to nothing. */
async function checkRest(client: PoolClient): Promise<Finding[]> {
  const { rows } = await client.query<Finding>(
    `select 'event ' || e.id as where, 'was inserted: it has no seal and waits for none' as what from audit_event e
       where not exists (select from audit_leaf l where l.event_id = e.id)
         and not exists (select from audit_pending p where p.event_id = e.id)
     union all select 'event ' || p.event_id, 'was removed before it was sealed' from audit_pending p
       where not exists (select from audit_event e where e.id = p.event_id)
     union all select 'seal ' || l.seal, 'is missing: events name it' from audit_leaf l
       where not exists (select from audit_seal s where s.number = l.seal) group by l.seal
     union all select 'event ' || c.event_id, 'was removed: changes name it' from audit_change c
       where not exists (select from audit_event e where e.id = c.event_id) group by c.event_id
     order by 1`,
  );
  return rows;
}

/**
 * Checks the whole trail in one snapshot: each value against its digest, each event against its leaf, each list of leaves against
 * its seal, each seal against the one before.
 * @param expected hash of a seal that was kept outside: finds a trail that was cut off or written anew
 */
export async function verifyTrail(client: PoolClient, expected?: string): Promise<Verification> {
  await client.query('begin isolation level repeatable read, read only');
  try {
    const { rows: seals } = await client.query<Seal>(SEALS);
    const erasures = await erasedRecords(client);
    const findings: Finding[] = [];
    let events = 0;
    let previous: Seal | undefined;
    for (const seal of seals) {
      const { rows: leaves } = await client.query<Leaf>(
        'select event_id, position, hash from audit_leaf where seal = $1 order by position',
        [seal.number],
      );
      for (const what of checkSeal(seal, previous, leaves)) findings.push({ where: `seal ${seal.number}`, what });
      findings.push(...(await checkEvents(client, leaves, erasures)));
      events += leaves.length;
      previous = seal;
    }
    findings.push(...(await checkRest(client)));
    if (expected !== undefined && !seals.some(({ hash }) => hash === expected))
      findings.push({ where: 'end of the trail', what: `the seal ${expected} that was kept outside is not there` });
    const { rows } = await client.query<{ count: number }>('select count(*)::int as count from audit_pending');
    return { findings, events, seals: seals.length, pending: rows[0]?.count ?? 0, latest: previous?.hash };
  } finally {
    await client.query('rollback');
  }
}
