import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type HttpServer, startHttpServer } from './testing/http-server.ts';
import { TEST_KEY_LINE } from './testing/identity-keys.ts';
import { partner } from './testing/partner.ts';

const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

let dataDir: string;
let server: HttpServer;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'thoat-ngheo-cli-'));
  server = await startHttpServer();
});
afterAll(async () => {
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
});

function cli(...args: string[]): { readonly code: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      DATA_DIR: dataDir,
      DATABASE_URL: inject('databaseUrl'),
      DATABASE_OWNER_URL: inject('ownerUrl'),
      IDENTITY_KEYS: TEST_KEY_LINE,
      INIT_CWD: dataDir,
    },
  });
  return { code: status, said: `${stdout}${stderr}`.trim() };
}

test('a key is made with its grants, listed with them, and revoked', async () => {
  const made = cli(
    'api-key',
    'create',
    '--name',
    'cli',
    '--communes',
    '06994,06862',
    '--max-page',
    '500',
    '--max-cost',
    '7000',
    '--fields',
    'contact,health',
  );
  expect(made.code).toBe(0);
  const { post } = partner(server, made.said);
  expect((await post({ query: '{ me { maxPage maxCost communes } }' })).data).toEqual({
    me: { maxPage: 500, maxCost: 7000, communes: [expect.any(String), expect.any(String)] },
  });
  const line =
    cli('api-key', 'list')
      .said.split('\n')
      .find((each) => each.includes('\tcli\t')) ?? '';
  expect(line).toContain(
    'active\tcommunes 06862,06994; READ_RECORDS READ_FIGURES READ_CONTACT READ_HEALTH; max-page 500; max-cost 7000',
  );
  expect(cli('api-key', 'revoke', line.split('\t')[0] ?? '').said).toBe('revoked');
});

test.each([
  ['an unknown commune', ['--communes', '06994,99999'], 'No commune has the code "99999"'],
  ['an unknown permission', ['--permissions', 'READ_ALL'], 'There is no permission "READ_ALL"'],
  ['an unknown group of fields', ['--fields', 'address'], 'there are identity, contact, health, ethnicity'],
  ['what is for people', ['--permissions', 'MANAGE_ACCESS'], 'can be granted to people only'],
  ['no commune', ['--communes', ''], 'not a list of codes'],
  ['too large a page', ['--max-page', '5000'], 'give a whole number from 1 to 1000'],
])('%s is refused by name', (_, options, reason) => {
  const { code, said } = cli('api-key', 'create', '--name', 'wrong', ...options);
  expect([code, said]).toEqual([1, expect.stringContaining(reason)]);
});

test('a wrong manifest imports nothing and says why', () => {
  writeFileSync(join(dataDir, 'manifest.json'), '{"mine":"{ nothing }"}');
  const { code, said } = cli('documents', 'import', 'manifest.json');
  expect([code, said]).toEqual([1, expect.stringContaining('mine: Cannot query field "nothing"')]);
});

test('results are computed again; one that would not come out is exit code 1, as is not saying which', () => {
  const { code, said } = cli('recompute', '--all');
  expect([code, said]).toEqual([0, expect.stringMatching(/^\d+ results computed again: all as stored$/)]);
  expect(cli('recompute', '--sample', '10', '--seed', '3').code).toBe(0);
  expect(cli('recompute')).toEqual({ code: 1, said: 'Say either --all or --sample <number>.' });
});
