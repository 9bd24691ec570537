import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ask, openPage, pickOption, signIn } from './browser.ts';

let page: Page;
beforeAll(async () => {
  ({ page } = await openPage());
  await signIn(page);
});

test('a commune is found without accents and shows its figures, villages, households and predecessors', async () => {
  await page.goto('/communes');
  await page.getByRole('searchbox').fill('dac khu van don');
  await page.getByRole('link', { name: 'Đặc khu Vân Đồn' }).click();
  await page.getByRole('heading', { name: 'Đặc khu Vân Đồn (06994)', level: 1 }).waitFor();
  await page.getByRole('heading', { name: 'Số hộ theo phân loại' }).waitFor();
  await page.getByText('Hộ cận nghèo').first().waitFor();
  await page.getByRole('link', { name: 'Thị trấn Cái Rồng (06994)' }).click();
  await page.getByText('Đã kết thúc ngày 30/06/2025').waitFor();
  await page.getByRole('heading', { name: 'Chuyển thành' }).waitFor();
});

test('former communes are one filter away', async () => {
  const { communes } = await ask<{ communes: { totalCount: number } }>(
    page,
    '{ communes(first: 1, filter: { validTo: { lt: "2025-07-02" } }) { totalCount } }',
  );
  await page.goto('/communes');
  await page.getByRole('searchbox').fill('');
  await page.getByText('54 bản ghi').waitFor();
  await page.getByRole('combobox', { name: 'Tình trạng' }).click();
  await page.getByRole('option', { name: 'Đã kết thúc' }).click();
  await page.getByText(`${communes.totalCount} bản ghi`).waitFor();
  expect(communes.totalCount).toBeGreaterThan(100);
});

test('a code that is not five digits is refused at its field as soon as it was left', async () => {
  await page.goto('/communes/create');
  await page.getByLabel('Mã').fill('99');
  await page.getByLabel('Tên', { exact: true }).click();
  await page.getByText('Mã phải gồm đúng 5 chữ số', { exact: false }).first().waitFor();
});

test('a commune is changed and saved', async () => {
  const { communes } = await ask<{ communes: { nodes: { id: string }[] } }>(
    page,
    '{ communes(first: 1, filter: { code: { eq: "06994" }, validTo: { isNull: true } }) { nodes { id } } }',
  );
  const id = communes.nodes[0]!.id;
  await page.goto(`/communes/${id}`);
  await page.getByLabel('Ghi chú').fill('Đã kiểm tra ngày 24/11');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('Đã lưu').waitFor();
  await page.getByText('Đã kiểm tra ngày 24/11').waitFor();
});

test('a village is added to a commune, removed, and brought back', async () => {
  await page.goto('/villages/create');
  await pickOption(page, 'Xã, phường, đặc khu', 'van don', /Đặc khu Vân Đồn/);
  await page.getByRole('combobox', { name: 'Loại' }).click();
  await page.getByRole('option', { name: 'Bản', exact: true }).click();
  await page.getByLabel('Tên', { exact: true }).fill('Khe Ngái');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('heading', { name: 'Bản Khe Ngái', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Xoá', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xoá' }).click();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByRole('heading', { name: 'Bản Khe Ngái', level: 1 }).waitFor();
});
