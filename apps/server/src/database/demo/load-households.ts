import { pipeline } from 'node:stream/promises';
import type { IsoDate } from '@thoat-ngheo/domain';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { drawCommuneReviews } from './commune-review.ts';
import { type DemoProvince, planProvince } from './generate-households.ts';
import type { DemoHousehold } from './household.ts';
import { type Chunk, COPY_STATEMENTS, type CopiedTable, chunkOf } from './household-rows.ts';
import { listedCounter } from './listed-count.ts';
import { insertProduction } from './production-rows.ts';
import { insertCommuneReviews, insertMeasurements, insertVillages } from './province-rows.ts';
import { readRegistry } from './read-registry.ts';

export interface LoadOptions {
  /** How many households. */
  readonly households: number;
  /** Whole number; the same seed in the same registry gives the same records. */
  readonly seed: number;
  /** Only rounds that ended before this day have assessments. */
  readonly today: IsoDate;
  /** Households live in the communes of this day, and nothing is known of later ones; absent: in those of today. */
  readonly unitsOn?: IsoDate | undefined;
}

export interface Loaded {
  readonly villages: number;
  readonly households: number;
  readonly members: number;
  readonly assessments: number;
  readonly answers: number;
}

/** The registry already holds households: synthetic ones are only loaded into one that has none. */
export class RegistryNotEmptyError extends Error {
  override readonly name = 'RegistryNotEmptyError';
  constructor() {
    super('The registry already holds households; synthetic ones are only loaded into a registry without any.');
  }
}

/** Two loads at once would both find the registry empty; the second waits for the first, then refuses. */
const LOAD_LOCK = 7_305_198_245;
const CHUNK_HOUSEHOLDS = 1_000;
const TABLES = Object.keys(COPY_STATEMENTS) as CopiedTable[];
const LOADED = [
  'village',
  'household',
  'member',
  'assessment',
  'answer',
  'commune_review',
  'measurement',
  'production_participant',
];

function* chunksOf(province: DemoProvince, seen: (household: DemoHousehold) => void): Generator<Chunk, void, void> {
  let gathered: DemoHousehold[] = [];
  for (const household of province.households()) {
    seen(household);
    gathered.push(household);
    if (gathered.length < CHUNK_HOUSEHOLDS) continue;
    yield chunkOf(gathered);
    gathered = [];
  }
  if (gathered.length > 0) yield chunkOf(gathered);
}

async function send(client: pg.ClientBase, chunk: Chunk): Promise<void> {
  for (const table of TABLES) {
    await pipeline([chunk[table]], client.query(copyFrom(COPY_STATEMENTS[table])));
  }
}

const isPowerOfTwo = (number: number): boolean => (number & (number - 1)) === 0;

/**
 * Sends chunk after chunk; the next one is made while the database works on the one before. Whenever the tables have
 * doubled they are analysed: the plans of triggers made for empty tables read whole tables (100,000 households took 390 s
 * with such plans, 40 s without), and nothing else can count rows that are not committed yet.
 */
async function sendAll(
  client: pg.ClientBase,
  chunks: Iterable<Chunk>,
  onProgress: (households: number) => void,
): Promise<void> {
  let [sent, done] = [0, 0];
  let sending = Promise.resolve();
  const sendNext = async (chunk: Chunk): Promise<void> => {
    await send(client, chunk);
    sent += 1;
    if (isPowerOfTwo(sent)) await client.query(`analyze ${TABLES.join(', ')}`);
    done += chunk.households;
    onProgress(done);
  };
  for (const chunk of chunks) {
    await sending;
    sending = sendNext(chunk);
    // The error is thrown by the next await; until then it must not count as unhandled.
    sending.catch(() => undefined);
  }
  await sending;
}

async function loadInTransaction(
  client: pg.ClientBase,
  asked: LoadOptions,
  onProgress: (households: number) => void,
): Promise<Loaded> {
  await client.query('select pg_advisory_xact_lock($1)', [LOAD_LOCK]);
  const options = { ...asked, today: asked.unitsOn ?? asked.today };
  const held = await client.query('select from household limit 1');
  if (held.rowCount !== 0) throw new RegistryNotEmptyError();
  const registry = await readRegistry(client);
  const ended = registry.rounds.filter(({ endsOn }) => endsOn < options.today);
  const province = planProvince({ ...registry, ...options, rounds: ended });
  const villages = province.places.flatMap((place) => place.villages);
  await insertVillages(client, villages);
  const counter = listedCounter(ended, options.seed);
  const sums = { villages: villages.length, households: 0, members: 0, assessments: 0, answers: 0 };
  const seen = (household: DemoHousehold): void => {
    counter.add(household);
    sums.households += 1;
    sums.members += household.members.length;
    sums.assessments += household.assessments.length;
    for (const { answers } of household.assessments) sums.answers += answers.length;
  };
  // Search indexes gather all rows: finding the place of every trigram of every row costs more.
  await client.query("set local gin_pending_list_limit = '2GB'");
  await sendAll(client, chunksOf(province, seen), onProgress);
  await client.query('select settle_search_indexes()');
  await insertCommuneReviews(client, drawCommuneReviews({ ...registry, ...options }));
  await insertMeasurements(client, counter.measurements());
  await insertProduction(client, options.seed);
  return sums;
}

/**
 * Loads a synthetic province into a registry that has its reference data but no household yet, in one transaction: a
 * load that is broken off leaves nothing behind. Households stream through in chunks, so memory does not grow with them.
 * @param onProgress is told how many households have been written.
 * @throws RegistryNotEmptyError when there are households; Error when the reference data are missing.
 */
export async function loadHouseholds(
  url: string,
  options: LoadOptions,
  onProgress: (households: number) => void = () => undefined,
): Promise<Loaded> {
  const client = new pg.Client({ connectionString: url });
  // A connection that breaks rejects the query under way; without a listener it would also end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('begin');
    const loaded = await loadInTransaction(client, options, onProgress);
    await client.query('commit');
    // Figures read indexes alone where a vacuum has been.
    await client.query(`vacuum (analyze) ${LOADED.join(', ')}`);
    return loaded;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}
