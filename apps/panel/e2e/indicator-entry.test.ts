import { formatPeriod, recentPeriods } from '@thoat-ngheo/domain';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { vietnameseToday } from '../src/today.ts';
import { ask, openPage, signIn } from './browser.ts';

let page: Page;
let errors: string[];
beforeAll(async () => {
  ({ page, errors } = await openPage());
  await signIn(page);
});

const [lastMonth = '', month = ''] = recentPeriods('MONTH', vietnameseToday(), 2).map(formatPeriod);
const press = (...keys: readonly string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
const isSaved = () => page.getByRole('status').getByText('Đã lưu mọi ô').waitFor();
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

type Sheet = {
  readonly rows: readonly {
    readonly cells: readonly {
      period: string;
      value: string | null;
      missingReason: string | null;
      note: string | null;
    }[];
  }[];
};

/** What the registry holds of a month, by the order of the rows. */
async function entered(period: string) {
  const { indicatorReporting } = await ask<{ indicatorReporting: { communeId: string }[] }>(
    page,
    'query ($period: String!) { indicatorReporting(period: $period) { communeId } }',
    { period: month },
  );
  const { indicatorSheet } = await ask<{ indicatorSheet: Sheet }>(
    page,
    'query ($communeId: ID!) { indicatorSheet(communeId: $communeId) { rows { cells { period value missingReason note } } } }',
    { communeId: indicatorReporting[0]!.communeId },
  );
  return indicatorSheet.rows.map(({ cells }) => cells.find((cell) => cell.period === period)!);
}

test('a month is entered by keyboard alone', async () => {
  await page.goto('/indicator-entry');
  await page.getByRole('grid', { name: 'Bảng nhập chỉ tiêu' }).waitFor();
  // From the control before the grid, Tab leads into it: to the newest month of the first indicator.
  await page.getByRole('combobox', { name: 'Loại kỳ' }).focus();
  await press('Tab');
  const first = await focused();
  expect(first).toContain(`Tháng ${Number(month.slice(5))}/`);
  const count = (await entered(month)).length;
  for (let row = 0; row < count; row += 1) {
    await page.keyboard.type(String(10 + row));
    await press('Enter');
  }
  await isSaved();
  await expect
    .poll(async () => (await entered(month)).map(({ value }) => value))
    .toEqual(Array.from({ length: count }, (_, row) => String(10 + row)));
});

test('Escape leaves a value as it was; typing replaces it; Delete clears it', async () => {
  await press('Control+Home', 'End');
  await page.keyboard.type('999');
  await press('Escape');
  expect((await entered(month))[0]?.value).toBe('10');
  await page.keyboard.type('12,5');
  await press('Tab', 'Shift+Tab');
  await isSaved();
  await expect.poll(async () => (await entered(month))[0]?.value).toBe('12.5');
  await press('Delete');
  await expect.poll(async () => (await entered(month))[0]?.value).toBe(null);
});

test('a value that is none is refused at the cell and kept until it is mended', async () => {
  await page.keyboard.type('mười');
  await press('Enter');
  await page.getByRole('alert').getByText('phải là số').waitFor();
  await page.reload();
  await page.getByText('1 ô chưa lưu').waitFor();
  await page.getByRole('combobox', { name: 'Loại kỳ' }).focus();
  await press('Tab', 'Tab', 'Control+Home', 'End');
  await page.keyboard.type('11');
  await press('Enter');
  await isSaved();
});

test('why there is no value, and a comment, with the keyboard', async () => {
  await press('Control+Home', 'End', 'Shift+F2');
  await page.getByRole('dialog').waitFor();
  await page.getByRole('combobox', { name: 'Lý do không có số liệu' }).focus();
  await press('Enter');
  await page.getByRole('option', { name: 'Nguồn chưa cung cấp' }).waitFor();
  await press('End', 'ArrowUp', 'Enter', 'Tab');
  await page.keyboard.type('Chờ ngân hàng');
  await page.getByRole('button', { name: 'Lưu', exact: true }).focus();
  await press('Enter');
  await isSaved();
  await expect
    .poll(async () => (await entered(month))[0])
    .toMatchObject({
      value: null,
      missingReason: 'SOURCE_LATE',
      note: 'Chờ ngân hàng',
    });
});

test('a comment without a value or a reason is not taken, as nothing would keep it', async () => {
  await press('Control+Home', 'End', 'ArrowDown', 'Delete', 'Shift+F2');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Ghi chú' }).fill('Chưa rõ');
  await dialog.getByText('Ghi chú và nguồn đi cùng số liệu hoặc lý do').waitFor();
  expect(await dialog.getByRole('button', { name: 'Lưu', exact: true }).isDisabled()).toBe(true);
  await dialog.getByRole('button', { name: 'Thôi' }).click();
});

test('a comment goes with a value that the registry has refused so far, and does not put the old one back', async () => {
  await press('Control+Home', 'End', 'ArrowDown');
  await page.keyboard.type('5,x');
  await press('Enter', 'ArrowUp', 'Shift+F2');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Ghi chú' }).fill('Chép từ sổ tay');
  await dialog.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect.poll(focused).toContain('5,x');
  await press('Delete');
  await isSaved();
});

test('a value stays where it was entered while the sheet is read anew: the one before does not come back', async () => {
  await press('Control+Home', 'End', 'ArrowDown', 'ArrowDown');
  const cell = page.locator('[data-cell="2-5"]');
  const before = await cell.textContent();
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    const answered = new Promise<void>((done) => {
      answer = done;
    });
    void page.route('**/graphql', async (route) => {
      if (!route.request().postDataJSON().query.includes('query IndicatorSheet')) return route.fallback();
      resolve();
      await answered;
      return route.continue();
    });
  });
  await page.keyboard.type('4321');
  await press('Enter');
  await asked;
  expect(await cell.textContent()).toBe('4.321');
  answer();
  await isSaved();
  expect(await cell.textContent()).toBe('4.321');
  expect(before).not.toBe('4.321');
  await page.unroute('**/graphql');
});

test('a block is pasted from a spreadsheet', async () => {
  await press('Control+Home', 'End', 'ArrowLeft');
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '1.234\t5\r\n6\t7\r\n');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await isSaved();
  await expect
    .poll(async () => (await entered(lastMonth)).slice(0, 2).map(({ value }) => value))
    .toEqual(['1234', '6']);
});

test('the report is sent, returned with a reason, sent again and approved; what was sent is locked', async () => {
  const name = `Tháng ${Number(lastMonth.slice(5))}/${lastMonth.slice(0, 4)}`;
  await page.getByRole('combobox', { name: 'Kỳ báo cáo' }).click();
  await page.getByRole('option', { name, exact: true }).click();
  await page.getByRole('button', { name: `Nộp báo cáo ${name}` }).click();
  await page.getByRole('button', { name: `Trả lại báo cáo ${name}` }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Cần sửa gì' }).fill('Thiếu số liệu vốn vay');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Trả lại báo cáo ${name}` })
    .click();
  await page.getByText('trả lại vì “Thiếu số liệu vốn vay”').waitFor();
  await page.getByRole('button', { name: `Nộp báo cáo ${name}` }).click();
  await page.getByRole('button', { name: `Duyệt báo cáo ${name}` }).click();
  await page.getByRole('columnheader', { name }).getByText('Đã duyệt').waitFor();
  await expect.poll(() => page.locator('[data-cell="0-4"]').getAttribute('aria-readonly')).toBe('true');
});

test('a figure says where it comes from', async () => {
  const { indicator } = await ask<{ indicator: { id: string } }>(
    page,
    '{ indicator(code: "HO_DUNG_DIEN_LUOI") { id } }',
  );
  await page.goto(`/indicators/${indicator.id}/show`);
  await page
    .getByRole('button', { name: /^Giải thích số liệu: 100/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: 'Số này từ đâu' });
  await dialog.getByText('Nhập trực tiếp cho đơn vị').waitFor();
  await dialog.getByText('100/1').waitFor();
  await dialog.getByRole('button', { name: 'Đóng' }).click();
});

test('what is due and late is on one page, and leads to the sheets', async () => {
  await page.goto('/indicator-reporting');
  await page.getByText(/đơn vị quá hạn/).waitFor();
  await page
    .getByRole('row', { name: /Đã duyệt/ })
    .first()
    .getByRole('link')
    .click();
  await page.getByRole('grid', { name: 'Bảng nhập chỉ tiêu' }).waitFor();
  expect(errors).toEqual([]);
});
