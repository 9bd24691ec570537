import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type AccountServer, PASSWORD, startAccountServer } from '../../../testing/account-server.ts';
import { openBrowser } from '../../../testing/browser.ts';
import { TEST_KEY_LINE } from '../../../testing/identity-keys.ts';
import { MOST_FAILURES } from './sign-in-lock.ts';

const program = fileURLToPath(new URL('../../../../dist/cli.js', import.meta.url));

let dataDir: string;
let server: AccountServer;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'thoat-ngheo-accounts-'));
  server = await startAccountServer();
});
afterAll(async () => {
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
});

function cli(...args: string[]): { readonly code: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'account', ...args], {
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

test('an account is unlocked, gets a link, loses its second factor', async () => {
  const { email } = await server.aPerson();
  for (let count = 0; count < MOST_FAILURES; count += 1) await openBrowser(server.app).signIn(email, 'không phải');
  expect(cli('unlock', email)).toEqual({ code: 0, said: 'unlocked' });
  expect((await openBrowser(server.app).signIn(email, PASSWORD)).status).toBe(200);
  const [page, token] = cli('reset-link', email).said.split('#');
  expect(page).toBe('/reset-password');
  const answer = await openBrowser(server.app).post('/account-link', { token });
  expect(answer.body).toMatchObject({ kind: 'RESET', email });
  expect(cli('remove-second-factor', email)).toEqual({ code: 0, said: 'removed' });
});

test.each(['unlock', 'reset-link', 'remove-second-factor'])('%s: an address without an account is said', (command) => {
  expect(cli(command, 'nobody@example.org')).toEqual({
    code: 1,
    said: 'No account has the address "nobody@example.org".',
  });
});
