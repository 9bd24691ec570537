import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openCreateForm, openPage, signIn } from './browser.ts';

let page: Page;
beforeAll(async () => {
  ({ page } = await openPage());
  await signIn(page);
});

const NAME = 'Rà soát hộ nghèo, hộ cận nghèo thường xuyên tháng 10/2026';
const save = () => page.getByRole('button', { name: 'Lưu' }).click();
const opened = () => page.getByRole('heading', { name: NAME, level: 1 }).waitFor();
const communes = () => page.locator('section', { has: page.getByRole('heading', { name: 'Tiến độ từng xã' }) });
const commune = () => communes().getByRole('row', { name: 'Phường Hà Tu' });

test('a regular round needs its month; name and first day follow the decision', async () => {
  await page.goto('/reviewRounds');
  await openCreateForm(page);
  await page.getByRole('combobox', { name: 'Loại' }).click();
  await page.getByRole('option', { name: 'Thường xuyên hằng tháng' }).click();
  await page.getByRole('textbox', { name: 'Năm', exact: true }).fill('2026');
  const fill = page.getByRole('button', { name: 'Điền theo lịch của Quyết định 24/2021/QĐ-TTg' });
  expect(await fill.isDisabled()).toBe(true);
  await page.getByRole('textbox', { name: /^Tháng/ }).fill('10');
  await fill.click();
  expect(await page.getByRole('textbox', { name: 'Tên đợt' }).inputValue()).toBe(NAME);
  expect(await page.getByRole('textbox', { name: 'Ngày bắt đầu' }).inputValue()).toBe('15/10/2026');
  await page.getByRole('textbox', { name: 'Ngày kết thúc' }).fill('01/10/2026');
  await save();
  await page.getByRole('alert').getByText('Ngày kết thúc không được trước 15/10/2026').waitFor();
  await page.getByRole('textbox', { name: 'Ngày kết thúc' }).fill('31/10/2026');
  await save();
  await opened();
});

test('no commune has begun; one begins and goes on, a press each', async () => {
  const notStarted = page.getByRole('row', { name: 'Chưa bắt đầu' }).getByRole('cell').first();
  await expect.poll(() => notStarted.textContent()).toBe('54');
  await commune().getByRole('button', { name: 'Phường Hà Tu: chuyển sang Lập danh sách' }).click();
  await expect.poll(() => notStarted.textContent()).toBe('53');
  await commune().getByRole('button', { name: 'Phường Hà Tu: chuyển sang Khảo sát, phân loại' }).click();
  await commune().getByText('Khảo sát, phân loại', { exact: true }).waitFor();
});

test('a step is corrected in the form; a day to come and the district step are refused', async () => {
  await commune().getByRole('link', { name: /^Sửa/ }).click();
  await page.getByRole('textbox', { name: 'Ngày bắt đầu bước' }).fill('01/01/2099');
  await page.getByRole('combobox', { name: 'Bước rà soát' }).click();
  expect(await page.getByRole('option', { name: 'Xin ý kiến cấp huyện' }).count()).toBe(0);
  await page.getByRole('option', { name: 'Niêm yết công khai' }).click();
  await save();
  await page.getByRole('alert').getByText('không được sau hôm nay').waitFor();
  await page.getByRole('textbox', { name: 'Ngày bắt đầu bước' }).fill('20/10/2026');
  await page.getByRole('textbox', { name: 'Ghi chú' }).fill('Niêm yết tại trụ sở');
  await save();
  await opened();
  await commune().getByText('Niêm yết công khai').waitFor();
  await commune().getByText('20/10/2026').waitFor();
  await commune().getByText('(Niêm yết tại trụ sở)').waitFor();
});

test('communes by step', async () => {
  await communes().getByRole('combobox', { name: 'Lọc theo bước' }).click();
  await page.getByRole('option', { name: 'Niêm yết công khai' }).click();
  await expect.poll(() => communes().getByRole('rowheader').count()).toBe(1);
});

test('a commune that began by mistake is taken out and put back', async () => {
  await commune().getByRole('button', { name: /^Xoá/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xoá' }).click();
  await communes().getByText('Không có xã nào trong đợt này.').waitFor();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await commune().waitFor();
});
