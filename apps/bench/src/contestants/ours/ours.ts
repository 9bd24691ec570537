import { readFileSync } from 'node:fs';
import pg from 'pg';
import { startServer } from '../../measure/server-process.ts';
import { builtFile, cli, productEnvironment } from '../../product/programs.ts';
import type { WorkloadName } from '../../workloads/names.ts';
import type { Contestant, Setting } from '../contestant.ts';
import type { ContestantName } from '../names.ts';
import { speaking } from '../operation.ts';
import { operations } from './operations.ts';

type Variant = {
  readonly name: ContestantName;
  readonly resultCacheMb: 0 | 64;
  /** Options of the product's `api-key create` on top of the name and the greatest page. */
  readonly key?: (setting: Setting) => Readonly<Record<string, string>>;
  readonly only?: { readonly workloads: readonly WorkloadName[]; readonly because: string };
};

/**
 * Every key has a budget, made for partners, not for load generators. It is raised beyond what the product grants, so that it
 * is computed, compared and taken on every request, and never runs out.
 */
const RAISE_BUDGET = `
  update api_key_grant set max_cost = 2000000000 where api_key_id in (select id from api_key where name = $1)`;

const hasResultCache = (): boolean => readFileSync(builtFile('config.js'), 'utf8').includes('RESULT_CACHE_MB');

async function authorization(setting: Setting, { name, key }: Variant): Promise<Record<string, string>> {
  const keyName = `bench ${name}`;
  const options = { '--name': keyName, '--max-page': '1000', '--fields': 'contact,ethnicity', ...key?.(setting) };
  const text = await cli(setting.databaseUrl, 'api-key', 'create', ...Object.entries(options).flat());
  const made = /\btn_\S+/.exec(text)?.[0];
  if (made === undefined) throw new Error(`The product made no key: ${text}`);
  const client = new pg.Client({ connectionString: setting.databaseUrl });
  await client.connect();
  await client.query(RAISE_BUDGET, [keyName]);
  await client.end();
  return { authorization: `Bearer ${made}` };
}

/** The product as it is shipped, asked over HTTP with an API key. */
function ours(variant: Variant): Contestant {
  const { name, resultCacheMb, only } = variant;
  return {
    ...speaking(operations),
    name,
    mayLack: true,
    server: resultCacheMb === 0 ? 'ours' : 'ours with its result cache',
    absent: async () => (resultCacheMb > 0 && !hasResultCache() ? 'the product has no result cache yet' : undefined),
    start: ({ databaseUrl }) =>
      startServer(builtFile('main.js'), {
        ...productEnvironment(databaseUrl),
        ADMIN_PASSWORD: 'a password of the bench',
        RESULT_CACHE_MB: String(resultCacheMb),
      }),
    headers: (setting) => authorization(setting, variant),
    skips: (workload) => (only === undefined || only.workloads.includes(workload) ? undefined : only.because),
  };
}

export const oursAdministrator = ours({ name: 'ours-administrator', resultCacheMb: 0 });

/** Bound to the twenty communes of the deep tree: the same data behind row permissions. */
export const oursScoped = ours({
  name: 'ours-scoped',
  resultCacheMb: 0,
  key: ({ facts }) => ({ '--communes': facts.communes.join(',') }),
  only: { workloads: ['deep-tree', 'by-id', 'small'], because: 'its key reads twenty communes, the workload all' },
});

export const oursCached = ours({ name: 'ours-cached', resultCacheMb: 64 });
