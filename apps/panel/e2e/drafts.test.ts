import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ask, openPage, signIn } from './browser.ts';
import { problemsOf } from './page-checks.ts';

let page: Page;
let id: string;

type Found = { communes: { nodes: { id: string; version: number }[] } };
const commune = async (): Promise<Found['communes']['nodes'][number]> =>
  (
    await ask<Found>(
      page,
      '{ communes(first: 1, filter: { code: { eq: "06652" }, validTo: { isNull: true } }) { nodes { id version } } }',
    )
  ).communes.nodes[0]!;

beforeAll(async () => {
  ({ page } = await openPage());
  await signIn(page);
  ({ id } = await commune());
});

const leave = async (of: Page = page): Promise<void> => {
  await of.goto('/standards');
  await of.getByRole('heading', { level: 1 }).waitFor();
};

test('several drafts of new records are listed, reached from the top bar, taken up and discarded', async () => {
  for (const name of ['Khe Một', 'Khe Hai']) {
    await page.goto('/villages/create');
    await page.getByLabel('Tên', { exact: true }).fill(name);
    await leave();
  }
  await page.getByRole('link', { name: 'Bản nháp của tôi (2)' }).click();
  await page.getByRole('heading', { name: 'Bản nháp của tôi', level: 1 }).waitFor();
  expect(await problemsOf(page)).toEqual([]);
  await page.getByRole('link', { name: /Khe Một/ }).click();
  await page.getByRole('heading', { name: /^Thêm mới/, level: 1 }).waitFor();
  await expect.poll(() => page.getByLabel('Tên', { exact: true }).inputValue()).toBe('Khe Một');
  await page.getByText(/Có bản nháp chưa lưu.*Khe Hai/).waitFor();
  await page.getByRole('button', { name: 'Bỏ', exact: true }).click();
  await page.getByRole('link', { name: 'Bản nháp của tôi (1)' }).click();
  await page.getByRole('button', { name: /^Bỏ bản nháp/ }).click();
  await page.getByText('Không có bản nháp nào').waitFor();
  await expect.poll(() => page.getByRole('link', { name: /^Bản nháp của tôi/ }).count()).toBe(0);
});

test('a draft that is older than the record is merged with it', async () => {
  await page.goto(`/communes/${id}`);
  await page.getByLabel('Ghi chú').fill('nháp của tôi');
  await leave();
  const { version } = await commune();
  await ask(
    page,
    'mutation ($id: ID!, $version: Int!, $input: CommuneInput!) { updateCommune(id: $id, version: $version, input: $input) { userErrors { message } } }',
    { id, version, input: { note: 'người khác ghi', areaTypeSource: 'căn cứ mới' } },
  );
  await page.goto(`/communes/${id}`);
  await page.getByRole('button', { name: 'Khôi phục' }).click();
  await page.getByRole('radiogroup', { name: 'Ghi chú' }).getByLabel('Của bạn: nháp của tôi').check();
  await expect.poll(() => page.getByLabel('Căn cứ xác định khu vực').inputValue()).toBe('căn cứ mới');
  await page.getByRole('button', { name: 'Lưu bản đã gộp' }).click();
  await page.getByText('Đã lưu').waitFor();
  await page.getByText('nháp của tôi', { exact: true }).waitFor();
  await expect.poll(() => page.getByRole('link', { name: /^Bản nháp của tôi/ }).count()).toBe(0);
});

test('two tabs with the same record keep a draft each', async () => {
  await page.goto(`/communes/${id}`);
  await page.getByLabel('Ghi chú').fill('thẻ một');
  const other = await page.context().newPage();
  await other.goto(`/communes/${id}`);
  await other.getByText('cũng đang được sửa dở ở một thẻ khác').waitFor();
  await other.getByLabel('Ghi chú').fill('thẻ hai');
  await other.getByText('Có thay đổi chưa lưu').waitFor();
  await leave(other);
  await other.close();
  await leave();
  await page.goto(`/communes/${id}`);
  await expect.poll(() => page.getByText('Có bản nháp chưa lưu').count()).toBe(2);
  for (const _ of [1, 2]) await page.getByRole('button', { name: 'Bỏ', exact: true }).first().click();
});

test('a full storage is said in words, and the form goes on', async () => {
  await page.goto(`/communes/${id}`);
  await page.getByLabel('Ghi chú').waitFor();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByLabel('Ghi chú').fill('gõ khi bộ nhớ đầy');
  await page.getByText('Bộ nhớ của trình duyệt đã đầy').waitFor();
  expect(await problemsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Đã lưu').waitFor();
  await page.getByText('gõ khi bộ nhớ đầy').waitFor();
});

test('a save that is tried again after no answer carries the same key; the next save another', async () => {
  await page.goto(`/communes/${id}`);
  const keys: (string | undefined)[] = [];
  await page.route('**/graphql', async (route) => {
    const query: string = route.request().postDataJSON()?.query ?? '';
    if (!query.includes('mutation CommuneUpdate')) return route.continue();
    keys.push(route.request().headers()['idempotency-key']);
    return keys.length === 1 ? route.abort() : route.continue();
  });
  await page.getByLabel('Ghi chú').fill('gõ trên mạng chập chờn');
  await page.getByLabel('Lý do sửa').fill('Đối chiếu hồ sơ gốc');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await page.getByText('Đã lưu').waitFor();
  await page.unroute('**/graphql');
  expect(keys).toHaveLength(2);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[0]).toBeTruthy();
});
