import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ask, openPage, signIn } from './browser.ts';

test('all rows are exported, not the page in view: UTF-8 with BOM, headers in Vietnamese, codes whole', async () => {
  const { page } = await openPage();
  await signIn(page);
  const { households } = await ask<{ households: { totalCount: number } }>(
    page,
    '{ households(first: 1) { totalCount } }',
  );
  await page.goto('/households');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Xuất CSV' }).click(),
  ]);
  const bytes = await readFile(await download.path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [header, ...rows] = bytes.subarray(3).toString('utf8').trimEnd().split('\r\n');
  expect(header).toContain('Mã hộ,Chủ hộ,Phân loại');
  expect(rows).toHaveLength(households.totalCount);
  expect(rows.length).toBeGreaterThan(100);
  expect(rows[0]).toMatch(/"=""0\d{4}"""/);
});

test('search without accents, sorting said to screen readers, columns and page size remembered', async () => {
  const { page } = await openPage();
  await signIn(page);
  await page.goto('/communes');
  const code = page.locator('th.column-code');
  await code.waitFor();
  await expect.poll(() => code.getAttribute('aria-sort')).toBe('ascending');
  await code.getByRole('button').click();
  await expect.poll(() => code.getAttribute('aria-sort')).toBe('descending');
  await page.getByRole('searchbox').fill('dong trieu');
  await page.getByRole('link', { name: 'Phường Đông Triều' }).waitFor();
  await page.getByRole('button', { name: 'Chọn cột' }).click();
  await page.getByRole('menuitem', { name: 'Khu vực' }).or(page.getByLabel('Khu vực').last()).first().click();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('link', { name: 'Phường Đông Triều' }).waitFor();
  expect(await page.locator('th.column-areaType').count()).toBe(0);
});

test('nothing found says what to do', async () => {
  const { page } = await openPage();
  await signIn(page);
  await page.goto('/households');
  await page.getByRole('searchbox').fill('khongcoaiten');
  await page.getByText('Không có kết quả phù hợp').waitFor();
  await page.getByRole('button', { name: 'Bỏ tìm kiếm và bộ lọc' }).click();
  await page.getByRole('link', { name: 'QN-000001' }).waitFor();
});

test('a link that is followed before the list has heard what was typed leads where it leads', async () => {
  const { page: other } = await openPage();
  await signIn(other);
  await other.goto('/legalDocuments');
  const link = other.getByRole('link', { name: '13/2023/NQ-HĐND' });
  await link.waitFor();
  // The page it leads to is long on its way, so that the list still stands when the search begins.
  await other.route(/\/assets\/.*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await route.continue();
  });
  await other.getByRole('searchbox').fill('13/2023');
  await link.click();
  await other.getByRole('heading', { name: /13\/2023/, level: 1 }).waitFor();
  expect(new URL(other.url()).pathname).toMatch(/\/show$/);
});
