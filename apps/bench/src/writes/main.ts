import pg from 'pg';
import { openDatabase } from '../database.ts';
import { median } from '../measure/statistics.ts';
import { cli } from '../product/programs.ts';
import { startProduct } from '../product/server.ts';
import { say } from '../report/say.ts';
import { writeBySql } from './bare-sql.ts';
import { type NewHousehold, newHousehold } from './household.ts';
import { httpWriter } from './over-http.ts';

const CONNECTIONS = 4;
/** As the product's own connections: whoever writes settles what searches look through. */
const SESSION_OPTIONS = '-c gin_pending_list_limit=64kB -c jit=off';
const ROUNDS = 5;
const SECONDS = 3;

type Writer = (household: NewHousehold) => Promise<void>;

/** Households per second, every writer sending one after another. */
async function rateOf(writers: readonly Writer[], communeId: string): Promise<number> {
  const begin = performance.now();
  const end = begin + SECONDS * 1000;
  let count = 0;
  const work = async (write: Writer): Promise<void> => {
    while (performance.now() < end) {
      await write(newHousehold(communeId));
      count += 1;
    }
  };
  await Promise.all(writers.map(work));
  return (count * 1000) / (performance.now() - begin);
}

/** One household with four members: audited, through HTTP, against the bare transaction. In turns, so that all meet the same machine. */
async function main(): Promise<void> {
  const database = await openDatabase(undefined);
  try {
    const url = await database.registry(1000, say);
    const server = await startProduct(url);
    const permissions = 'READ_RECORDS,READ_ETHNICITY,EDIT_HOUSEHOLDS';
    const key = await cli(
      url,
      'api-key',
      'create',
      '--name',
      'writes',
      '--permissions',
      permissions,
      '--max-cost',
      '1000000',
    );
    const clients = Array.from(
      { length: CONNECTIONS },
      () => new pg.Client({ connectionString: url, options: SESSION_OPTIONS }),
    );
    await Promise.all(clients.map((client) => client.connect()));
    const open = "select id from commune where code = '06994' and valid_to is null";
    const found = await Promise.all(clients.map((client) => client.query<{ id: string }>(open)));
    const communeId = found[0]?.rows[0]?.id ?? '';
    const bySql = (isAudited: boolean): Writer[] =>
      clients.map((client) => (household) => writeBySql(client, household, isAudited));
    const contestants = {
      'bare SQL': bySql(false),
      'bare SQL, audited': bySql(true),
      'HTTP, audited': clients.map(() => httpWriter(server.address, key)),
    };
    const rates = new Map<string, number[]>();
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const [name, writers] of Object.entries(contestants)) {
        const rate = await rateOf(writers, communeId);
        if (round > 0) rates.set(name, [...(rates.get(name) ?? []), rate]);
      }
      // Statements were planned for empty tables, which those of a registry at work are not.
      if (round === 0) await clients[0]?.query('analyze');
    }
    for (const [name, values] of rates)
      say(
        `${name.padEnd(18)} ${median(values).toFixed(0)} households/s   (${values.map((value) => value.toFixed(0)).join(' ')})`,
      );
    const http = rates.get('HTTP, audited') ?? [];
    for (const name of ['bare SQL', 'bare SQL, audited']) {
      const ratios = (rates.get(name) ?? []).map((value, index) => (http[index] ?? 0) / value);
      say(
        `HTTP, audited / ${name}: ${median(ratios).toFixed(2)}   (${ratios.map((value) => value.toFixed(2)).join(' ')})`,
      );
    }
    server.stop();
    await Promise.all(clients.map((client) => client.end()));
  } finally {
    await database.stop();
  }
}

await main();
