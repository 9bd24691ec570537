import { expect, test } from 'vitest';
import { openPage, signIn } from './browser.ts';

test('without a session the explorer says how to get in', async () => {
  const { page } = await openPage();
  await page.goto('/graphql');
  await page.getByText('đăng nhập vào trang quản trị').waitFor();
});

test('the explorer runs its first example with the session, without asking another host', async () => {
  const { page, errors } = await openPage();
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') foreign.push(request.url());
  });
  await signIn(page);
  await page.goto('/graphql');
  await page.locator('.graphiql-query-editor').getByText('CommuneWithHouseholds').first().waitFor();
  await page.getByRole('button', { name: /Execute query/ }).click();
  await page.locator('.result-window').getByText('totalCount').first().waitFor();
  expect(foreign).toEqual([]);
  expect(errors.filter((error) => error.includes('Content Security Policy'))).toEqual([]);
});
