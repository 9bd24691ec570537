import { formatPeriod, recentPeriods } from '@thoat-ngheo/domain';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { vietnameseToday } from '../src/today.ts';
import { ask, openPage, PHONE, signIn } from './browser.ts';
import { problemsOf } from './page-checks.ts';

const [month = ''] = recentPeriods('MONTH', vietnameseToday(), 2).map(formatPeriod);

let page: Page;
let errors: string[];
let communeId: string;
beforeAll(async () => {
  ({ page, errors } = await openPage({ hasTouch: true }));
  await signIn(page);
  await page.setViewportSize(PHONE);
  const { indicatorReporting } = await ask<{ indicatorReporting: { communeId: string }[] }>(
    page,
    'query ($period: String!) { indicatorReporting(period: $period) { communeId } }',
    { period: month },
  );
  // Another one than the tests of the sheet enter into.
  communeId = indicatorReporting.at(-1)!.communeId;
});

const name = `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`;
const isSaved = () => page.getByRole('status').getByText('Đã lưu mọi ô').waitFor();
const fields = () => page.getByRole('textbox', { name: new RegExp(`, ${name}$`) });

/** What the registry holds of the month, by the order of the rows. */
async function entered() {
  type Cell = { readonly period: string; readonly value: string | null; readonly missingReason: string | null };
  const { indicatorSheet } = await ask<{ indicatorSheet: { rows: { cells: Cell[] }[] } }>(
    page,
    'query ($communeId: ID!) { indicatorSheet(communeId: $communeId) { rows { cells { period value missingReason } } } }',
    { communeId },
  );
  return indicatorSheet.rows.map(({ cells }) => cells.find((cell) => cell.period === month)!);
}

test('a month is entered on a phone, one field below the other', async () => {
  await page.goto(`/indicator-entry?commune=${communeId}`);
  await page.getByRole('combobox', { name: 'Kỳ nhập' }).click();
  await page.getByRole('option', { name, exact: true }).click();
  const count = (await entered()).length;
  await expect.poll(() => fields().count()).toBe(count);
  for (let row = 0; row < count; row += 1) {
    await fields().nth(row).tap();
    await fields()
      .nth(row)
      .fill(`${20 + row},5`);
  }
  await fields().nth(0).tap();
  await isSaved();
  await expect
    .poll(async () => (await entered()).map(({ value }) => value))
    .toEqual(Array.from({ length: count }, (_, row) => `${20 + row}.5`));
});

test('turning the phone keeps what is being typed, and hides nothing', async () => {
  await fields().nth(2).tap();
  await fields().nth(2).fill('77');
  await page.setViewportSize({ width: PHONE.height, height: PHONE.width });
  await expect.poll(() => fields().nth(2).inputValue()).toBe('77');
  await page.setViewportSize(PHONE);
  await fields().nth(0).tap();
  await isSaved();
  await expect.poll(async () => (await entered())[2]?.value).toBe('77');
  // Turned again and at once: the menu that stood beside the page does not stay over it, unseen.
  for (const _ of [1, 2, 3]) {
    await page.setViewportSize({ width: PHONE.height, height: PHONE.width });
    await page.setViewportSize(PHONE);
  }
  await fields().nth(0).tap();
});

test('why there is no value is said behind the button of the field', async () => {
  await page
    .getByRole('button', { name: /^Ghi chú và lý do/ })
    .first()
    .tap();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Lý do không có số liệu' }).click();
  await page.getByRole('option', { name: 'Chưa thu thập' }).click();
  await dialog.getByRole('button', { name: 'Lưu', exact: true }).tap();
  await isSaved();
  await page.getByText('Thiếu: Chưa thu thập').waitFor();
  await expect.poll(async () => (await entered())[0]).toMatchObject({ value: null, missingReason: 'NOT_COLLECTED' });
});

test('what is refused is said at the field, and nothing runs off the screen', async () => {
  await fields().nth(1).tap();
  await fields().nth(1).fill('mười');
  await page.getByRole('heading', { name: 'Bảng nhập chỉ tiêu' }).tap();
  await fields().nth(1).and(page.locator('[aria-invalid="true"]')).waitFor();
  expect(await problemsOf(page)).toEqual([]);
  await fields().nth(1).tap();
  await fields().nth(1).fill('21,5');
  await page.getByRole('heading', { name: 'Bảng nhập chỉ tiêu' }).tap();
  await isSaved();
});

test('the month is sent from the phone', async () => {
  await page.getByRole('combobox', { name: 'Kỳ báo cáo' }).click();
  await page.getByRole('option', { name, exact: true }).click();
  await page.getByRole('button', { name: `Nộp báo cáo ${name}` }).tap();
  await page.getByText('Đã nộp').first().waitFor();
  await expect.poll(() => fields().first().getAttribute('readonly')).not.toBeNull();
  expect(errors).toEqual([]);
});
