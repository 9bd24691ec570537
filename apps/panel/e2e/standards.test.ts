import { DEPRIVATION_INDICATORS, label, SERVICES } from '@thoat-ngheo/domain';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ask, openPage, signIn } from './browser.ts';

let page: Page;
beforeAll(async () => {
  ({ page } = await openPage());
  await signIn(page);
});

test('the standards with their lines; none can be added', async () => {
  await page.goto('/standards');
  const row = page.getByRole('row', { name: /quốc gia 2022/ });
  await row.getByText('1.500.000 ₫').waitFor();
  await row.getByText('2.000.000 ₫').waitFor();
  await row.getByText('Cả nước').waitFor();
  expect(await page.getByRole('link', { name: 'Thêm mới' }).count()).toBe(0);
});

test('the standard of a day', async () => {
  await page.getByRole('textbox', { name: 'Có hiệu lực ngày' }).fill('01/06/2028');
  await expect.poll(() => page.getByRole('row').count()).toBe(2);
  await page.getByText('2.200.000 ₫').waitFor();
});

test('the twelve indicators under the six services, and a hash that is recomputed here', async () => {
  const { standard } = await ask<{ standard: { id: string; contentHash: string } }>(
    page,
    '{ standard(code: "NQ13-2023-QN") { id contentHash } }',
  );
  await page.goto(`/standards/${standard.id}/show`);
  await page.getByText('2.100.000 ₫').waitFor();
  for (const service of SERVICES)
    await page.getByRole('heading', { name: label('Service', service, 'vi'), level: 3 }).waitFor();
  await expect.poll(() => page.getByRole('heading', { level: 4 }).count()).toBe(DEPRIVATION_INDICATORS.length);
  await page.getByText('Nội dung khớp').waitFor();
  await expect.poll(() => page.getByText(standard.contentHash).count()).toBe(2);
  expect(await page.getByRole('link', { name: 'Sửa' }).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Xoá' }).count()).toBe(0);
  await page.getByRole('link', { name: '13/2023/NQ-HĐND' }).click();
  await page.waitForURL('**/legalDocuments/*/show');
});

test('a standard that was changed behind its hash is seen', async () => {
  await page.route('**/graphql', async (route) => {
    const query: string = route.request().postDataJSON()?.query ?? '';
    if (!query.includes('query StandardOne')) return route.continue();
    const response = await route.fetch();
    const answer = (await response.json()) as { data: { record: { cut: number } } };
    answer.data.record.cut = 2;
    await route.fulfill({ response, json: answer });
  });
  const { standard } = await ask<{ standard: { id: string } }>(page, '{ standard(code: "ND07-2021") { id } }');
  await page.goto(`/standards/${standard.id}/show`);
  await page.getByText('Nội dung KHÔNG khớp').waitFor();
  await page.unroute('**/graphql');
});
