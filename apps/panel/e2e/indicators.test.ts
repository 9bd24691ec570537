import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openCreateForm, openPage, pickOption, signIn } from './browser.ts';

let page: Page;
beforeAll(async () => {
  ({ page } = await openPage());
  await signIn(page);
});

const NAME = 'Tỷ lệ hộ thiếu nước sạch (thử)';
const section = (title: string) =>
  page.locator('section', { has: page.getByRole('heading', { name: title, exact: true }) });
const save = () => page.getByRole('button', { name: 'Lưu' }).click();
const opened = () => page.getByRole('heading', { name: NAME, level: 1 }).waitFor();

async function choose(label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('an indicator without a name is refused at the field, then saved', async () => {
  await page.goto('/indicators');
  await openCreateForm(page);
  await page.getByRole('textbox', { name: 'Mã', exact: true }).fill('THIEU_NUOC_SACH');
  await page.getByRole('textbox', { name: 'Đơn vị tính' }).fill('%');
  await choose('Tần suất theo dõi', 'Tháng');
  await choose('Chiều hướng mong muốn', 'Càng thấp càng tốt');
  await save();
  await page.getByRole('alert').getByText('bắt buộc nhập').waitFor();
  expect(await page.getByRole('textbox', { name: 'Mã', exact: true }).inputValue()).toBe('THIEU_NUOC_SACH');
  await page.getByRole('textbox', { name: 'Tên chỉ tiêu' }).fill(NAME);
  await save();
  await opened();
  await page.getByText('Chưa có số liệu. Bấm “Thêm số liệu”').waitFor();
});

test('a target of the province is set for a year', async () => {
  await page.getByRole('link', { name: 'Thêm mục tiêu' }).click();
  await expect.poll(() => page.getByRole('combobox', { name: 'Chỉ tiêu' }).inputValue()).toBe(NAME);
  await page.getByRole('textbox', { name: 'Năm' }).fill('2026');
  await page.getByRole('textbox', { name: 'Giá trị' }).fill('1');
  await pickOption(page, 'Quyết định giao mục tiêu', '24/2021', /24\/2021\/QĐ-TTg/);
  await save();
  await opened();
  const row = section('Mục tiêu').getByRole('row', { name: 'Năm 2026' });
  await row.getByRole('link', { name: '24/2021/QĐ-TTg' }).waitFor();
  await row.getByRole('link', { name: /^Lịch sử/ }).waitFor();
});

test('a measurement of a month to come is refused; the period fits the frequency of the indicator', async () => {
  await page.getByRole('link', { name: 'Thêm số liệu' }).click();
  await page.getByText('Tính theo: %').waitFor();
  await choose('Tháng', '12');
  await page.getByRole('textbox', { name: 'Năm' }).fill('2099');
  await page.getByRole('textbox', { name: 'Giá trị' }).fill('1,5');
  await save();
  await page.getByRole('alert').getByText('Kỳ chưa bắt đầu').waitFor();
  await choose('Tháng', '5');
  await page.getByRole('textbox', { name: 'Năm' }).fill('2026');
  await save();
  await opened();
  const row = section('Số liệu theo kỳ').getByRole('row', { name: 'Tháng 5/2026' });
  await row.getByText('1,5 %', { exact: true }).waitFor();
  await row.getByText('Chưa đạt').waitFor();
  await row.getByText('còn cao hơn 0,5 %').waitFor();
});

test('a measurement is corrected: the target is reached', async () => {
  await page.getByRole('link', { name: /^Sửa: .*Tháng 5\/2026/ }).click();
  await expect.poll(() => page.getByRole('textbox', { name: 'Giá trị' }).inputValue()).toBe('1,5');
  await page.getByRole('textbox', { name: 'Giá trị' }).fill('0,9');
  await save();
  await opened();
  const row = section('Số liệu theo kỳ').getByRole('row', { name: 'Tháng 5/2026' });
  await row.getByText('0,9 %', { exact: true }).waitFor();
  await row.getByText('Đạt', { exact: true }).waitFor();
});

test('a commune has its own measurement; its target is not that of the province', async () => {
  await page.getByRole('link', { name: 'Thêm số liệu' }).click();
  await page.getByRole('button', { name: 'Một xã, phường, đặc khu' }).click();
  await page.getByText('Tính theo: %').waitFor();
  await choose('Tháng', '6');
  await page.getByRole('textbox', { name: 'Năm' }).fill('2026');
  await page.getByRole('textbox', { name: 'Giá trị' }).fill('3');
  await save();
  await page.getByRole('alert').getByText('Hãy chọn đúng một đơn vị').waitFor();
  await pickOption(page, 'Xã, phường, đặc khu', 'van don', /Vân Đồn/);
  await save();
  await opened();
  const row = section('Số liệu theo kỳ').getByRole('row', { name: 'Tháng 6/2026' });
  await row.getByText('Đặc khu Vân Đồn').waitFor();
  await row.getByText('Chưa có mục tiêu').waitFor();
  await page.getByRole('combobox', { name: 'Đơn vị hiển thị' }).click();
  await page.getByRole('option', { name: 'Đặc khu Vân Đồn' }).click();
  await page.getByRole('img', { name: /Đặc khu Vân Đồn theo kỳ/ }).waitFor();
});

test('a measurement is deleted and brought back', async () => {
  await page.getByRole('button', { name: /^Xoá: .*Tháng 6\/2026/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xoá' }).click();
  const row = section('Số liệu theo kỳ').getByRole('row', { name: 'Tháng 6/2026' });
  await expect.poll(() => row.count()).toBe(0);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.poll(() => row.count()).toBe(1);
});

test('the list finds it without accents, and all measurements are in one list', async () => {
  await page.goto('/indicators');
  await page.getByRole('searchbox').fill('ty le ho thieu nuoc');
  await page.getByRole('link', { name: NAME }).waitFor();
  await expect.poll(() => page.getByRole('row').count()).toBe(2);
  await page.goto('/measurements');
  await page.getByRole('searchbox').fill('thieu nuoc');
  await page.getByRole('cell', { name: 'Tháng 6/2026' }).waitFor();
  await page.getByRole('cell', { name: 'Đặc khu Vân Đồn' }).waitFor();
});
