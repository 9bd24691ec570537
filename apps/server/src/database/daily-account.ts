import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';

/** The account under which the embedded registry does its daily work; it owns nothing. */
export const DAILY_ACCOUNT = 'registry_daily';

/** Who may do what: `ownerUrl` migrates, `url` reads and writes. The same address where one account does both. */
export type DatabaseUrls = { readonly ownerUrl: string; readonly url: string };

/** Tables that daily work adds rows to and never changes, with the columns that an erasure may empty. */
const ONLY_ADDED: Readonly<Record<string, readonly string[]>> = {
  audit_event: ['reason', 'reason_salt'],
  audit_change: ['before', 'after', 'salt'],
  audit_leaf: [],
  audit_seal: [],
};

const grants = (account: string): string[] => [
  `grant usage on schema public to ${account}`,
  `grant select, insert, update, delete on all tables in schema public to ${account}`,
  `grant usage, select on all sequences in schema public to ${account}`,
  `revoke insert, update, delete on migration from ${account}`,
  ...Object.entries(ONLY_ADDED).flatMap(([table, erasable]) => [
    `revoke update, delete on ${table} from ${account}`,
    ...(erasable.length > 0 ? [`grant update (${erasable.join(', ')}) on ${table} to ${account}`] : []),
  ]),
];

/** What PostgreSQL says where another registry of the same server has just written the role: roles belong to no database. */
const WRITTEN_MEANWHILE: ReadonlySet<unknown> = new Set(['XX000', '42710', '23505']);
const MOST_ATTEMPTS = 20;

/** Makes the account of the embedded server, or gives it its password. */
async function setAccount(owner: pg.Client, name: string, password: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [name]);
    const verb = rowCount === 0 ? 'create' : 'alter';
    try {
      await owner.query(`${verb} role ${owner.escapeIdentifier(name)} login password ${owner.escapeLiteral(password)}`);
      return;
    } catch (error) {
      const { code } = error as { readonly code?: unknown };
      if (!WRITTEN_MEANWHILE.has(code) || attempt === MOST_ATTEMPTS) throw error;
      await setTimeout(10 * attempt);
    }
  }
}

/**
 * Lets the account of `url` read and write the rows of the migrated database, but change neither its tables nor what is in
 * the audit trail. Repeated after every migration, over a connection of the owner. The embedded server's account is made here;
 * others are the operator's to make.
 */
export async function grantDailyWork(owner: pg.Client, { ownerUrl, url }: DatabaseUrls): Promise<void> {
  if (new URL(ownerUrl).username === new URL(url).username) return;
  const name = decodeURIComponent(new URL(url).username);
  const account = owner.escapeIdentifier(name);
  if (name === DAILY_ACCOUNT) await setAccount(owner, name, decodeURIComponent(new URL(url).password));
  await owner.query('begin');
  for (const statement of grants(account)) await owner.query(statement);
  await owner.query('commit');
}
