import 'reflect-metadata';
import { Command } from 'commander';
import { readConfig } from './config.ts';
import { loadDemo } from './demo.ts';
import { createPartnerKey, listPartnerKeys, revokePartnerKey } from './modules/access/index.ts';
import { openRegistry, type Registry } from './registry.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Opens the registry beside a running server, or on its own, and closes it again whatever happens. */
async function withRegistry(act: (registry: Registry) => Promise<void>): Promise<void> {
  const registry = await openRegistry(readConfig(process.env, process.env.INIT_CWD ?? process.cwd()), 'join');
  try {
    await act(registry);
  } finally {
    await registry.close();
  }
}

const wholeNumber = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`"${text}" is not a whole number.`);
  return value;
};

const program = new Command('pnpm cli')
  .description('Commands for those who run the registry. The environment is read as by `pnpm start`.')
  .showHelpAfterError();

program
  .command('demo')
  .description('Load synthetic households, marked as such, into a registry that has none.')
  .option('--households <number>', 'how many', wholeNumber, 2000)
  .option('--seed <number>', 'the same seed gives the same households', wholeNumber, 1)
  .action(({ households, seed }: { households: number; seed: number }) =>
    withRegistry((registry) => loadDemo(registry, { households, seed }, say)),
  );

const keys = program.command('api-key').description('API keys of partner apps.');
keys
  .command('create')
  .description('Make a key; it is shown once and stored hashed.')
  .requiredOption('--name <name>', 'who uses it, 1 to 32 characters')
  .option('--expires-in-days <days>', 'days until it ends; without it, it does not', wholeNumber)
  .action(({ name, expiresInDays }: { name: string; expiresInDays?: number }) =>
    withRegistry(async ({ auth }) => say(await createPartnerKey(auth, name, expiresInDays))),
  );
keys
  .command('list')
  .description('List the keys: id, name, first characters, state.')
  .action(() => withRegistry(async ({ pool }) => (await listPartnerKeys(pool)).forEach(say)));
keys
  .command('revoke')
  .description('End a key at once.')
  .argument('<id>')
  .action((id: string) =>
    withRegistry(async ({ pool }) => say((await revokePartnerKey(pool, id)) ? 'revoked' : 'no such key')),
  );

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
