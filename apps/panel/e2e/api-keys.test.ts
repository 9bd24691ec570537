import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { openPage, pickOption, signIn } from './browser.ts';
import { problemsOf } from './page-checks.ts';

let page: Page;
beforeAll(async () => {
  ({ page } = await openPage());
  await signIn(page);
});

const checks = (): Promise<string[]> => problemsOf(page);

/** What a partner with this key gets. */
const households = (key: string): Promise<Response> =>
  fetch(`${inject('registryUrl')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query: '{ households { totalCount } }' }),
  });

const secret = async (): Promise<string> => (await page.locator('[data-secret]').getAttribute('data-secret')) ?? '';
let first = '';

test('a key is made, shown once, opens what it was granted', async () => {
  await page.getByRole('menuitem', { name: 'Khoá API' }).click();
  await page.getByRole('link', { name: 'Tạo khoá' }).click();
  await page.getByLabel('Đối tác').fill('Sở Y tế');
  expect(await page.getByLabel('Quản lý người dùng, vai trò, khoá API').count()).toBe(0);
  await pickOption(page, 'Các xã, phường, đặc khu', 'tien yen', /Tiên Yên/);
  await page.keyboard.press('Escape');
  expect(await checks()).toEqual([]);
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('Khoá chỉ hiện một lần này').waitFor();
  first = await secret();
  expect(await checks()).toEqual([]);
  const { data } = (await (await households(first)).json()) as { data: { households: { totalCount: number } } };
  expect(data.households.totalCount).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'Tôi đã cất khoá' }).click();
  await page.getByRole('heading', { name: 'Sở Y tế', level: 1 }).waitFor();
  await page.locator('[data-secret]').waitFor({ state: 'detached' });
  await page.getByText('Xem hồ sơ hộ, rà soát, số liệu của xã').waitFor();
  await page.getByText(/Tiên Yên/).waitFor();
});

test('a key is rotated with days in which both open, and revoked', async () => {
  await page.getByRole('button', { name: 'Thay khoá' }).click();
  await page.getByLabel('Số ngày khoá cũ còn dùng được', { exact: false }).fill('400');
  await page.getByRole('dialog').getByRole('button', { name: 'Thay khoá' }).click();
  await page.getByRole('dialog').getByRole('alert').waitFor();
  await page.getByLabel('Số ngày khoá cũ còn dùng được', { exact: false }).fill('3');
  expect(await checks()).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Thay khoá' }).click();
  await page.getByText('Khoá chỉ hiện một lần này').waitFor();
  const second = await secret();
  expect(second).not.toBe(first);
  expect((await households(first)).status).toBe(200);
  expect((await households(second)).status).toBe(200);
  await page.getByRole('link', { name: 'Tôi đã cất khoá' }).click();
  await page.getByRole('button', { name: 'Thu hồi' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi' }).click();
  await page.getByText('Đã thu hồi khoá của Sở Y tế').waitFor();
  await page.getByText('Đã thu hồi', { exact: true }).waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Thay khoá' }).count()).toBe(0);
  await expect.poll(async () => (await households(second)).status).toBe(401);
  await page.goto('/apiKeys');
  await page
    .getByRole('row', { name: /Sở Y tế/ })
    .first()
    .waitFor();
  expect(await checks()).toEqual([]);
});

test('use by day is drawn and said in words', async () => {
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const today = new Date().toISOString().slice(0, 10);
    await route.fulfill({
      response,
      body: text.replaceAll('"usage":[]', `"usage":[{"day":"${today}","requests":42}]`),
    });
  });
  await page.goto('/apiKeys');
  await page.getByRole('link', { name: 'Sở Y tế' }).first().click();
  await page.getByRole('img', { name: /có \S+ lượt gọi; nhiều nhất là/ }).waitFor();
  expect(await checks()).toEqual([]);
  await page.unroute('**/graphql');
});
