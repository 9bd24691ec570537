import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ask, openPage, signIn } from './browser.ts';

let page: Page;
let id: string;

type Found = { communes: { nodes: { id: string; version: number; note: string | null }[] } };
const commune = async (): Promise<Found['communes']['nodes'][number]> =>
  (
    await ask<Found>(
      page,
      '{ communes(first: 1, filter: { code: { eq: "06652" }, validTo: { isNull: true } }) { nodes { id version note } } }',
    )
  ).communes.nodes[0]!;

const UNAVAILABLE = JSON.stringify({ errors: [{ message: 'away', extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
const away = async (): Promise<void> => {
  await page.route('**/graphql', (route) =>
    route.fulfill({ status: 503, contentType: 'application/json', body: UNAVAILABLE }),
  );
};

beforeAll(async () => {
  ({ page } = await openPage());
  await signIn(page);
  ({ id } = await commune());
});

test('while the server is away a save keeps the form and can be tried again', async () => {
  await page.goto(`/communes/${id}`);
  await page.getByLabel('Ghi chú').fill('Gõ lúc mất máy chủ');
  await away();
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('alert').getByText('Máy chủ tạm thời không phản hồi nên chưa lưu được').waitFor();
  expect(await page.getByLabel('Ghi chú').inputValue()).toBe('Gõ lúc mất máy chủ');
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await page.getByText('Đã lưu').waitFor();
  expect((await commune()).note).toBe('Gõ lúc mất máy chủ');
});

test('reads say that they try again, and do', async () => {
  await page.goto('/');
  const villages = page.getByRole('menuitem', { name: 'Thôn, bản, khu phố' });
  await villages.waitFor();
  await away();
  await villages.click();
  await page.getByText('Máy chủ tạm thời không phản hồi, sẽ thử lại').waitFor();
  await page.unroute('**/graphql');
  await page.locator('th.column-kind').waitFor();
});

test('a form that was left is offered again', async () => {
  await page.goto(`/communes/${id}`);
  await page.getByLabel('Ghi chú').fill('Chưa kịp lưu');
  await page.goto('/villages');
  await page.goto(`/communes/${id}`);
  await page.getByText('Có bản nháp chưa lưu').waitFor();
  await page.getByRole('button', { name: 'Khôi phục' }).click();
  await expect.poll(() => page.getByLabel('Ghi chú').inputValue()).toBe('Chưa kịp lưu');
  await page.getByLabel('Ghi chú').fill('');
});

test('a session that ended leads to the login and back to what was typed', async () => {
  // What the test before left in its form.
  await page.goto(`/communes/${id}`);
  await page.getByRole('button', { name: 'Bỏ', exact: true }).click();
  await page.getByText('Có bản nháp chưa lưu').waitFor({ state: 'detached' });
  await page.getByLabel('Ghi chú').fill('Gõ trước khi hết phiên');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByLabel('Thư điện tử').fill('admin@localhost');
  await page.getByLabel('Mật khẩu').fill('correct-horse-battery');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('button', { name: 'Khôi phục' }).click();
  await expect.poll(() => page.getByLabel('Ghi chú').inputValue()).toBe('Gõ trước khi hết phiên');
});
