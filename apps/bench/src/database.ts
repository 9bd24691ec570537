import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { builtFile, cli } from './product/programs.ts';

type Embedded = { readonly ownerUrl: string; stop(): Promise<void> };

/** The product's embedded PostgreSQL on a folder of the bench, and the registries in it. */
export type Database = {
  /**
   * The address of a registry with so many households; loads them unless an earlier run has.
   * @param unitsOn a day in whose communes they live; without it, in those of today
   */
  registry(households: number, say: (line: string) => void, unitsOn?: string): Promise<string>;
  stop(): Promise<void>;
};

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

function inDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

async function load(
  url: string,
  households: number,
  say: (line: string) => void,
  unitsOn: string | undefined,
): Promise<void> {
  const on = unitsOn === undefined ? [] : ['--units-on', unitsOn];
  say(`Loading ${households.toLocaleString('en')} households…`);
  say(`  ${await cli(url, 'demo', '--households', String(households), '--seed', '1', ...on)}`);
  await ask(url, 'vacuum (analyze)');
  await ask(url, 'checkpoint');
}

/**
 * Starts PostgreSQL exactly as the product does: its own opener with its settings, collation and account.
 * Without a folder, everything is removed again by `stop`.
 */
export async function openDatabase(folder: string | undefined): Promise<Database> {
  const home = folder === undefined ? mkdtempSync(join(tmpdir(), 'thoat-ngheo-bench-')) : folder;
  mkdirSync(home, { recursive: true });
  const opener = (await import(builtFile('database/embedded/embedded-postgres.js'))) as {
    openEmbeddedPostgres(dataDir: string, mode: 'serve'): Promise<Embedded>;
  };
  const embedded = await opener.openEmbeddedPostgres(home, 'serve');
  return {
    async registry(households, say, unitsOn) {
      const name = `registry_${households}${unitsOn === undefined ? '' : `_${unitsOn.replaceAll('-', '')}`}`;
      const url = inDatabase(embedded.ownerUrl, name);
      const there = await ask(embedded.ownerUrl, `select from pg_database where datname = '${name}'`);
      if (there.length > 0) return url;
      // Under another name until it is complete, so that an interrupted run leaves nothing that looks finished.
      const loading = `${name}_loading`;
      await ask(embedded.ownerUrl, `drop database if exists ${loading} with (force)`);
      await ask(embedded.ownerUrl, `create database ${loading}`);
      await load(inDatabase(embedded.ownerUrl, loading), households, say, unitsOn);
      await ask(embedded.ownerUrl, `alter database ${loading} rename to ${name}`);
      return url;
    },
    async stop() {
      await embedded.stop();
      if (folder === undefined) rmSync(home, { recursive: true, force: true });
    },
  };
}

/** What the server says about itself. */
export async function serverVersion(url: string): Promise<string> {
  const [row] = await ask<{ server_version: string }>(url, 'show server_version');
  return row?.server_version ?? '';
}
