import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openCreateForm, openPage, signIn } from './browser.ts';

let page: Page;
beforeAll(async () => {
  ({ page } = await openPage());
  await signIn(page);
});

const save = () => page.getByRole('button', { name: 'Lưu' }).click();
const TITLE = '99/QĐ-THU · Quyết định thử về nước sạch';

test('a document with a bad address and an end before its start is refused at both fields, then saved', async () => {
  await page.goto('/legalDocuments');
  await openCreateForm(page);
  await page.getByRole('textbox', { name: 'Số, ký hiệu' }).fill('99/QĐ-THU');
  await page.getByRole('textbox', { name: 'Trích yếu' }).fill('Quyết định thử về nước sạch');
  await page.getByRole('textbox', { name: 'Cơ quan ban hành' }).fill('Uỷ ban nhân dân tỉnh');
  await page.getByRole('textbox', { name: 'Ngày có hiệu lực' }).fill('01/02/2026');
  await page.getByRole('textbox', { name: 'Ngày hết hiệu lực' }).fill('01/01/2026');
  await page.getByRole('textbox', { name: 'Đường dẫn' }).fill('ftp://x');
  await save();
  const alert = page.getByRole('alert');
  await alert
    .getByText('Ngày hết hiệu lực không được trước 01/02/2026')
    .or(alert.getByText('Đường dẫn phải là'))
    .first()
    .waitFor();
  await page.getByRole('textbox', { name: 'Đường dẫn' }).fill('https://example.org/99');
  await page.getByRole('textbox', { name: 'Ngày hết hiệu lực' }).fill('01/01/2030');
  await save();
  await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
  await page.getByText('01/01/2030').waitFor();
  await page.getByText('Chưa có chuẩn nghèo, chỉ tiêu, chương trình hay đơn vị nào').waitFor();
});

test('it is corrected', async () => {
  await page.getByRole('link', { name: 'Sửa' }).click();
  await expect.poll(() => page.getByRole('textbox', { name: 'Ngày có hiệu lực' }).inputValue()).toBe('01/02/2026');
  await page.getByRole('textbox', { name: 'Cơ quan ban hành' }).fill('Hội đồng nhân dân tỉnh');
  await save();
  await page.getByText('Hội đồng nhân dân tỉnh').first().waitFor();
});

test('it is found without accents, deleted and brought back', async () => {
  await page.goto('/legalDocuments');
  await page.getByRole('searchbox').fill('nuoc sach');
  await page.getByRole('link', { name: '99/QĐ-THU' }).click();
  await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Xoá' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xoá' }).click();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
});

test('a document leads to the standards that rest on it', async () => {
  await page.goto('/legalDocuments');
  await page.getByRole('searchbox').fill('13/2023');
  await page.getByRole('link', { name: '13/2023/NQ-HĐND' }).click();
  await page.getByRole('heading', { name: 'Làm căn cứ cho' }).waitFor();
  await page.getByRole('link', { name: /Chuẩn nghèo đa chiều.*Quảng Ninh/ }).click();
  await page.waitForURL('**/standards/*/show');
});
