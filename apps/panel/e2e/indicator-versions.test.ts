import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ask, openPage, pickOption, signIn } from './browser.ts';
import { problemsOf } from './page-checks.ts';

let page: Page;
let errors: string[];
let indicatorId: string;
beforeAll(async () => {
  ({ page, errors } = await openPage());
  await signIn(page);
  const { indicator } = await ask<{ indicator: { id: string } }>(
    page,
    '{ indicator(code: "VON_VAY_BINH_QUAN") { id } }',
  );
  indicatorId = indicator.id;
});

const box = (name: string) => page.getByRole('textbox', { name, exact: true });
const save = () => page.getByRole('button', { name: 'Lưu' }).click();
const versions = () =>
  page.locator('section', { has: page.getByRole('heading', { name: 'Các phiên bản của chỉ tiêu' }) });
const says = (text: string | RegExp) => page.getByRole('status').getByText(text).waitFor();

async function choose(label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('a new version begins as the newest one, and the formula is checked while it is typed', async () => {
  await page.goto(`/indicators/${indicatorId}/show`);
  await versions().getByText('VON_VAY / HO_VAY_VON').waitFor();
  await page.getByRole('link', { name: 'Thêm phiên bản' }).click();
  await expect.poll(() => box('Công thức').inputValue()).toBe('VON_VAY / HO_VAY_VON');
  await says('Dùng: VON_VAY, HO_VAY_VON.');
  await box('Công thức').fill('VON_VAY /');
  await says('không đọc được từ ký tự');
  await box('Công thức').fill('VON_VAY / KHONG_CO');
  await says('chỉ tiêu không có hoặc chưa có hiệu lực: KHONG_CO');
  await box('Công thức').fill('VON_VAY + HO_VAY_VON');
  await says('hai đơn vị tính không khớp');
  await box('Công thức').fill('VON_VAY_BINH_QUAN * 2');
  await says('tính vòng quanh lẫn nhau');
});

test('what is wrong is said at its field, and nothing typed is lost', async () => {
  await box('Số chữ số thập phân').fill('9');
  await save();
  const alert = page.getByRole('alert').filter({ hasText: 'Hãy sửa các mục sau' });
  await alert.getByText('Có hiệu lực từ').waitFor();
  await alert.getByText('Số chữ số thập phân').waitFor();
  await expect.poll(() => box('Số chữ số thập phân').getAttribute('aria-invalid')).toBe('true');
  expect(await box('Công thức').inputValue()).toBe('VON_VAY_BINH_QUAN * 2');
});

test('it is saved from a day on, and ends the one before', async () => {
  await box('Công thức').fill('VON_VAY / max(HO_VAY_VON, HO_CO_NUOC_SACH)');
  await box('Số chữ số thập phân').fill('1');
  await box('Có hiệu lực từ').fill('01/07/2026');
  await save();
  await page.getByRole('heading', { name: 'Các phiên bản của chỉ tiêu' }).waitFor();
  await versions()
    .getByRole('row', { name: /30\/06\/2026/ })
    .waitFor();
  await versions()
    .getByRole('row', { name: /^2 .*01\/07\/2026/ })
    .waitFor();
});

test('of another kind it has other fields; those it no longer has are emptied', async () => {
  await page.getByRole('link', { name: /^Sửa: .*phiên bản 2/ }).click();
  await box('Công thức').waitFor();
  await choose('Cách có số liệu', 'Nhập số liệu');
  await expect.poll(() => box('Công thức').count()).toBe(0);
  await choose('Tổng hợp theo đơn vị', 'Trung bình có trọng số');
  await save();
  await page.getByRole('alert').getByText('cần một chỉ tiêu làm trọng số').first().waitFor();
  await pickOption(page, 'Chỉ tiêu làm trọng số', 'vay von', /vay vốn/i);
  await choose('Tổng hợp theo kỳ', 'Giá trị kỳ cuối');
  expect(await problemsOf(page)).toEqual([]);
  await save();
  await versions()
    .getByRole('row', { name: /Trung bình có trọng số \/ Giá trị kỳ cuối \(HO_VAY_VON\)/ })
    .waitFor();
});

test('its history says what was changed', async () => {
  await page.getByRole('link', { name: /^Lịch sử: .*phiên bản 2/ }).click();
  await page.getByText('VON_VAY / max(HO_VAY_VON, HO_CO_NUOC_SACH)').first().waitFor();
  const row = (name: string) => page.getByRole('row', { name }).first();
  expect(await row('Cách có số liệu').textContent()).toBe('Cách có số liệuCông thức từ chỉ tiêu khácNhập số liệu');
  await row('Chỉ tiêu làm trọng số')
    .getByText(/vay vốn/)
    .waitFor();
});

test('one that values use is not changed: the registry says to make a new one', async () => {
  const { indicator } = await ask<{ indicator: { id: string } }>(
    page,
    '{ indicator(code: "HO_DUNG_DIEN_LUOI") { id } }',
  );
  await page.goto(`/indicators/${indicator.id}/show`);
  await page.getByRole('link', { name: /^Sửa: .*phiên bản 1/ }).click();
  await choose('Tổng hợp theo kỳ', 'Cộng');
  await save();
  await page.getByText('đã có số liệu hoặc mục tiêu nên không sửa được').first().waitFor();
  expect(errors).toEqual([]);
});
