import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { beforeAll, expect, test } from 'vitest';
import { ask, openPage, signIn } from './browser.ts';

type Cell = { column: string; households: number; persons: number };
type Tables = { flowTables: { lines: { communeId: string | null; list: string; cells: Cell[] }[] } };

let page: Page;
let poor: (column: string) => Cell;
beforeAll(async () => {
  ({ page } = await openPage());
  await signIn(page);
  await page.goto('/review-tables');
  const { reviewRounds } = await ask<{ reviewRounds: { nodes: { id: string }[] } }>(
    page,
    '{ reviewRounds(first: 1, filter: { kind: { eq: YEARLY }, year: { eq: 2025 } }) { nodes { id } } }',
  );
  const { flowTables } = await ask<Tables>(
    page,
    'query ($round: ID!) { flowTables(roundId: $round) { lines { communeId list cells { column households persons } } } }',
    { round: reviewRounds.nodes[0]!.id },
  );
  const line = flowTables.lines.find(({ communeId, list }) => communeId === null && list === 'POOR')!;
  poor = (column) => line.cells.find((cell) => cell.column === column)!;
});

const section = (name: string) => page.locator('section', { has: page.getByRole('heading', { name, exact: true }) });
const flow = () => section('Biến động hộ nghèo, hộ cận nghèo');

test('a year is chosen; the flow table says what became of the lists', async () => {
  await page.getByLabel('Năm rà soát').click();
  await page.getByRole('option', { name: '2025' }).click();
  await page.getByRole('heading', { name: 'Kết quả rà soát năm 2025' }).waitFor();
  for (const [name, column] of [
    ['Đầu kỳ', 'START'],
    ['Cuối kỳ', 'END'],
  ] as const) {
    const cell = flow().getByRole('row', { name }).getByRole('cell').first();
    await expect.poll(() => cell.textContent()).toBe(String(poor(column).households));
  }
});

test('a figure opens the households behind it, and they lead to their pages', async () => {
  await flow().getByRole('row', { name: 'Cuối kỳ' }).getByRole('button').first().click();
  const dialog = page.getByRole('dialog', { name: 'Hộ nghèo: Cuối kỳ' });
  await dialog.getByText(`trong ${poor('END').households}`).waitFor();
  await dialog.getByRole('link').first().click();
  await page.getByRole('heading', { name: 'Nhân khẩu', exact: true }).waitFor();
  await page.goBack();
});

test('one commune has its own tables', async () => {
  const link = section('Theo xã, phường, đặc khu').getByRole('button').first();
  const name = await link.textContent();
  await link.click();
  await expect.poll(() => page.getByLabel('Phạm vi').textContent()).toBe(name);
  await section('Mức độ thiếu hụt các dịch vụ xã hội cơ bản').getByRole('row', { name: 'Tổng số' }).waitFor();
});

test('the workbook holds what the page shows', async () => {
  await page.goto('/review-tables');
  await page.getByLabel('Năm rà soát').click();
  await page.getByRole('option', { name: '2025' }).click();
  await page.getByRole('heading', { name: 'Kết quả rà soát năm 2025' }).waitFor();
  await flow().getByRole('row', { name: 'Cuối kỳ' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải XLSX' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('bieu-ra-soat-2025.xlsx');
  const rows = await readSheet(await download.path(), 1);
  expect(rows[0]?.[0]).toBe('Biến động hộ nghèo, hộ cận nghèo');
  expect(rows.find(([name]) => name === 'Cuối kỳ')?.slice(1, 3)).toEqual([poor('END').households, poor('END').persons]);
});
