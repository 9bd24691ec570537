import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isIsoDate } from '@thoat-ngheo/domain';
import { Command } from 'commander';
import { operator, sealCommand, verifyCommand } from './audit/index.ts';
import { type Config, readConfig } from './config.ts';
import { createOrm } from './database/orm.ts';
import { loadDemo } from './demo.ts';
import { importDocuments, listDocuments } from './graphql/document-import.ts';
import { readManifest } from './graphql/document-manifest.ts';
import { createSchema } from './graphql/schema.ts';
import { vietnameseDay } from './http/today.ts';
import {
  communesOfDay,
  findKeys,
  firstAccount,
  issueKey,
  keyLine,
  permissionsNamed,
  recordKeyEvent,
  removeSecondFactor,
  resetLinkFor,
  revokeKey,
  unlockAccount,
} from './modules/access/index.ts';
import { rotateIdentityKey } from './modules/identity/index.ts';
import { type RecomputeOptions, recomputeCommand } from './modules/review/index.ts';
import { openRegistry, type Registry } from './registry.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Opens the registry beside a running server, or on its own, and closes it again whatever happens. */
async function withRegistry(act: (registry: Registry, config: Config) => Promise<void>): Promise<void> {
  const config = readConfig(process.env, process.env.INIT_CWD ?? process.cwd());
  const registry = await openRegistry(config, 'join');
  try {
    await act(registry, config);
  } finally {
    await registry.close();
  }
}

const wholeNumber = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`"${text}" is not a whole number.`);
  return value;
};

const calendarDay = (text: string): string => {
  if (!isIsoDate(text)) throw new Error(`"${text}" is not a day: write 2025-06-30.`);
  return text;
};

const commaSeparated = (text: string): string[] => {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.includes('')) throw new Error(`"${text}" is not a list of codes: write 06862,06865.`);
  return [...new Set(parts)];
};

type KeyOptions = {
  readonly name: string;
  readonly expiresInDays?: number;
  readonly communes?: readonly string[];
  readonly fields?: readonly string[];
  readonly permissions?: readonly string[];
  readonly maxPage?: number;
  readonly maxCost?: number;
  readonly persistedOnly?: boolean;
};

const program = new Command('pnpm cli')
  .description('Commands for those who run the registry. The environment is read as by `pnpm start`.')
  .showHelpAfterError();

program
  .command('demo')
  .description('Load synthetic households, marked as such, into a registry that has none.')
  .option('--households <number>', 'how many', wholeNumber, 2000)
  .option('--seed <number>', 'the same seed gives the same households', wholeNumber, 1)
  .option('--units-on <day>', 'let them live in the communes of this day, such as 2025-06-30', calendarDay)
  .action((size: { households: number; seed: number; unitsOn?: string }) =>
    withRegistry((registry) => loadDemo(registry, size, say)),
  );

const keys = program.command('api-key').description('API keys of partner apps.');
keys
  .command('create')
  .description('Make a key; it is shown once and stored hashed.')
  .requiredOption('--name <name>', 'who uses it, 1 to 32 characters')
  .option('--communes <codes>', 'codes of the communes it may read, comma separated; without it, all', commaSeparated)
  .option('--fields <groups>', 'sensitive fields it may read: identity, contact, health, ethnicity', commaSeparated)
  .option(
    '--permissions <codes>',
    'what it may do, such as READ_RECORDS,EDIT_HOUSEHOLDS; without it, READ_RECORDS,READ_FIGURES',
    commaSeparated,
  )
  .option('--max-page <rows>', 'greatest page, up to 1000; without it, 100', wholeNumber)
  .option('--max-cost <cost>', 'greatest cost of one operation; without it, 200000', wholeNumber)
  .option('--persisted-only', 'it may send nothing but imported documents')
  .option('--expires-in-days <days>', 'days until it ends; without it, it does not', wholeNumber)
  .action(({ name, expiresInDays, communes: codes, fields, permissions: named, ...measure }: KeyOptions) =>
    withRegistry(async ({ orm }) => {
      const em = orm.em.fork();
      const communes = codes && (await communesOfDay(em, codes, vietnameseDay(new Date())));
      const permissions = permissionsNamed(named, fields);
      const grants = { ...measure, communes, permissions };
      const owner = await firstAccount(em);
      const { key } = await em.transactional(async (inside) => {
        const issued = await issueKey(inside, owner, { name, expiresInDays, grants });
        await recordKeyEvent(inside, operator('api-key create'), 'CREATE_KEY', issued.id, {
          name,
          expiresInDays,
          ...grants,
        });
        return issued;
      });
      say(key);
    }),
  );
keys
  .command('list')
  .description('List the keys: id, name, first characters, state, grants, end, last use.')
  .action(() =>
    withRegistry(async ({ orm }) => {
      for (const key of await findKeys(orm.em.fork())) say(keyLine(key));
    }),
  );
keys
  .command('revoke')
  .description('End a key at once.')
  .argument('<id>')
  .action((id: string) =>
    withRegistry(async ({ orm }) => {
      const revoked = await orm.em.fork().transactional(async (em) => {
        const done = await revokeKey(em, id);
        if (done) await recordKeyEvent(em, operator('api-key revoke'), 'REVOKE_KEY', id);
        return done;
      });
      say(revoked ? 'revoked' : 'no such key');
    }),
  );

const accounts = program.command('account').description('Accounts of people, when the panel cannot help.');
accounts
  .command('unlock')
  .description('End the lock that wrong passwords or codes put on an account.')
  .argument('<email>')
  .action((email: string) =>
    withRegistry(async ({ orm }) => {
      await unlockAccount(orm.em.fork(), email);
      say('unlocked');
    }),
  );
accounts
  .command('reset-link')
  .description('Make a link to set a new password; it is good once, for seven days.')
  .argument('<email>')
  .action((email: string) => withRegistry(async ({ orm }) => say(await resetLinkFor(orm.em.fork(), email))));
accounts
  .command('remove-second-factor')
  .description('Take the second factor away from a person who lost the device and the backup codes.')
  .argument('<email>')
  .action((email: string) =>
    withRegistry(async ({ orm }) => {
      await removeSecondFactor(orm.em.fork(), email);
      say('removed');
    }),
  );

const identityKeys = program.command('identity-key').description('Keys that seal citizen identity numbers.');
identityKeys
  .command('rotate')
  .description('Add a key and seal every number with it. Numbers stay readable; the old key is needed no more.')
  .option('--name <name>', 'name of the new key; without it, the day', vietnameseDay(new Date()))
  .action(({ name }: { name: string }) =>
    withRegistry(async ({ ownerUrl, identityKeys: ring }, { identityKeys: source }) => {
      const owner = createOrm(ownerUrl);
      const count = await rotateIdentityKey(owner.em.fork(), ring, source, name).finally(() => owner.close(true));
      say(`sealed ${count} numbers with "${name}"`);
    }),
  );

const audit = program.command('audit').description('The audit trail: who changed what, when and why.');
audit
  .command('verify')
  .description('Find every altered, removed or inserted event, and say where. Exit code 1 if there is one.')
  .option('--expect <hash>', 'hash of a seal that was kept outside: finds a trail that was cut off or written anew')
  .action(({ expect }: { expect?: string }) =>
    withRegistry(async ({ pool }) => {
      if (!(await verifyCommand(pool, expect, say))) process.exitCode = 1;
    }),
  );
audit
  .command('seal')
  .description('Seal what is not sealed yet; a running server does so every few seconds.')
  .action(() => withRegistry(({ pool }) => sealCommand(pool, say)));

program
  .command('recompute')
  .description('Compute stored results again under the standards they name. Exit code 1 if one is different.')
  .option('--all', 'every assessment and every correction')
  .option('--sample <number>', 'so many assessments, taken at random, and every correction', wholeNumber)
  .option('--seed <number>', 'the same seed takes the same assessments', wholeNumber, 1)
  .action((options: RecomputeOptions) =>
    withRegistry(async ({ orm }) => {
      if (!(await recomputeCommand(orm.em.fork(), options, say))) process.exitCode = 1;
    }),
  );

const documents = program.command('documents').description('Persisted documents: operations that clients name by id.');
documents
  .command('import')
  .description('Import an Apollo persisted query manifest, or { sha256: text }; if one document is wrong, none is.')
  .argument('<manifest.json>')
  .action((file: string) =>
    withRegistry(async ({ orm, pool }) => {
      const manifest = readManifest(readFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), file), 'utf8'));
      const { imported, known } = await importDocuments(pool, createSchema(orm).schema, manifest);
      say(`${imported} imported, ${known} known before`);
    }),
  );
documents
  .command('list')
  .description('List them: id, name, day of import.')
  .action(() => withRegistry(async ({ pool }) => (await listDocuments(pool)).forEach(say)));

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
