import pg from 'pg';
import { cli } from '../product/programs.ts';
import type { Product } from '../product/request.ts';
import { startProduct } from '../product/server.ts';

/** A registry that is asked over HTTP and by hand. */
export type Setting = {
  readonly year: number;
  readonly roundId: string;
  readonly standardId: string;
  readonly client: pg.Client;
  readonly product: Product;
  close(): Promise<void>;
};

const NAME = 'figures';
/** The newest yearly round with surveys, and the standard that a round is tried out under. */
const FACTS = `
select r.id as "roundId", r.year, (select id from standard where code = 'ND351-2025') as "standardId"
from review_round r where r.kind = 'YEARLY' and exists (select from assessment a where a.round_id = r.id) order by r.year desc limit 1`;

/** A key that reads figures, and a connection as the product's own are. */
async function keyAndClient(
  url: string,
): Promise<Pick<Setting, 'year' | 'roundId' | 'standardId' | 'client'> & { key: string }> {
  const key = await cli(url, 'api-key', 'create', '--name', NAME, '--permissions', 'READ_RECORDS,READ_FIGURES');
  const client = new pg.Client({ connectionString: url, options: '-c jit=off -c timezone=UTC' });
  await client.connect();
  // A whole round costs what a budget made for partners holds: it is counted as always, and never runs out.
  await client.query(
    'update api_key_grant set max_cost = 2000000000 where api_key_id in (select id from api_key where name = $1)',
    [NAME],
  );
  const { rows } = await client.query<Pick<Setting, 'year' | 'roundId' | 'standardId'>>(FACTS);
  const [facts] = rows;
  if (facts === undefined) throw new Error('The registry has no yearly round with surveys.');
  return { ...facts, client, key };
}

/** Opens the product, without its kept answers, and a connection beside it on the same registry. */
export async function openSetting(url: string): Promise<Setting> {
  const server = await startProduct(url, { RESULT_CACHE_MB: '0' });
  try {
    const { key, ...rest } = await keyAndClient(url);
    const close = async () => {
      await rest.client.end();
      server.stop();
    };
    return { ...rest, product: { address: server.address, key }, close };
  } catch (error) {
    server.stop();
    throw error;
  }
}
