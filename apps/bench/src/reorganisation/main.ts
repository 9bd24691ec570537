import { Command } from 'commander';
import pg from 'pg';
import { openDatabase } from '../database.ts';
import { milliseconds } from '../measure/milliseconds.ts';
import { median } from '../measure/statistics.ts';
import { cli } from '../product/programs.ts';
import { request } from '../product/request.ts';
import { startProduct } from '../product/server.ts';
import { say } from '../report/say.ts';
import { DRY_RUN_BY_HAND } from './bare-sql.ts';
import { carryOut, decide, draft, standing } from './rehearsal.ts';

const ROUNDS = 7;
const PERMISSIONS = 'READ_RECORDS,EDIT_HOUSEHOLDS,EDIT_UNITS';
const DRY_RUN = `query ($id: ID!) { reorganisationDryRun(id: $id) {
  problems { code } flows { fromCommuneId toCommuneId households persons }
  divided { communeId villages { villageId households undecided } }
  provinceBefore { class households persons } provinceAfter { class households persons }
  communesAfter { communeId class households persons }
} }`;

/** Rehearses the reorganisation of 01/07/2025 on one registry: dry run against hand-written SQL, then apply and reverse. */
async function rehearse(url: string, households: number): Promise<number> {
  const server = await startProduct(url);
  const key = await cli(url, 'api-key', 'create', '--name', 'rehearsal', '--permissions', PERMISSIONS);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const product = { address: server.address, key };
  const id = await draft(client, product);
  const [ours, byHand]: [number[], number[]] = [[], []];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const one = await milliseconds(() => request(product, DRY_RUN, { id }));
    const other = await milliseconds(() => client.query(DRY_RUN_BY_HAND, [id]));
    if (round === 0) continue;
    ours.push(one);
    byHand.push(other);
  }
  const ratio = median(byHand.map((value, index) => value / (ours[index] ?? Number.NaN)));
  say(
    `${households} households: dry run ${median(ours).toFixed(0)} ms, by hand ${median(byHand).toFixed(0)} ms, ratio ${ratio.toFixed(2)}`,
  );
  const before = await standing(client);
  const villages = await decide(product, id);
  say(`  ${villages} villages of divided communes decided`);
  say(`  applied in ${(await carryOut(product, id, 'applyReorganisation')).toFixed(1)} s`);
  const after = await standing(client);
  say(
    `  totals by class agree: ${before.totals === after.totals}; in ended communes: ${before.inOld} before, ${after.inOld} after`,
  );
  say(`  ${after.totals}`);
  say(`  reversed in ${(await carryOut(product, id, 'reverseReorganisation')).toFixed(1)} s`);
  const again = await standing(client);
  say(`  totals agree: ${again.totals === before.totals}; in ended communes: ${again.inOld}`);
  await client.end();
  server.stop();
  return median(ours);
}

async function main(sizes: readonly number[], data: string | undefined): Promise<void> {
  const database = await openDatabase(data);
  try {
    for (const households of sizes) {
      const url = await database.registry(households, say, '2025-06-30');
      await rehearse(url, households);
    }
  } finally {
    await database.stop();
  }
}

await new Command('pnpm bench:reorganisation')
  .description(
    'The reorganisation of 01/07/2025 on synthetic households: dry run against hand-written SQL, apply, reverse.',
  )
  .option('--households <numbers>', 'sizes, comma separated', '96125,384500')
  .option('--data <folder>', 'keep the registries here; without it they are removed')
  .action(({ households, data }: { households: string; data?: string }) =>
    main(households.split(',').map(Number), data),
  )
  .parseAsync();
