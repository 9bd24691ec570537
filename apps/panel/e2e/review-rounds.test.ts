import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ask, DESKTOP, openCreateForm, openPage, PHONE, pickOption, signIn } from './browser.ts';
import { overflow, violations } from './page-checks.ts';

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

const record = async (act: string, fields: Readonly<Record<string, string>>): Promise<void> => {
  await page.getByRole('link', { name: `Ghi: ${act}` }).click();
  await page.getByRole('heading', { name: act, level: 2 }).waitFor();
  for (const [field, value] of Object.entries(fields)) {
    await page.getByRole('textbox', { name: field, exact: true }).fill(value);
  }
  await save();
};
const step = () => page.locator('[aria-current="step"]');
const recorded = (text: string) => page.locator('ol').getByText(text).first().waitFor();

test('no commune has begun; one begins with a press', async () => {
  const notStarted = page.getByRole('row', { name: 'Chưa bắt đầu' }).getByRole('cell').first();
  await expect.poll(() => notStarted.textContent()).toBe('54');
  await commune().getByRole('button', { name: 'Phường Hà Tu: bắt đầu rà soát' }).click();
  await page.getByText('Chưa ghi việc nào').waitFor();
  await expect.poll(() => step().textContent()).toContain('Lập danh sách');
});

test('a whole review, from the list to the end, with a meeting that failed and a complaint', async () => {
  await record('Lập xong danh sách', { 'Ngày thực hiện': '15/10/2026' });
  await recorded('15/10/2026: Lập xong danh sách');
  await record('Khảo sát, phân loại xong', { 'Ngày thực hiện': '16/10/2026' });
  await recorded('16/10/2026: Khảo sát, phân loại xong');
  const meeting = { 'Ngày thực hiện': '16/10/2026', 'Số người dự họp': '41', 'Số văn bản, biên bản': '05/BB' };
  await record('Họp dân', { ...meeting, 'Số người đồng ý': '20' });
  await recorded('20 trên 41 người dự họp đồng ý · chưa đạt 50%');
  await record('Họp dân', { ...meeting, 'Ngày thực hiện': '17/10/2026', 'Số người đồng ý': '30' });
  await recorded('30 trên 41 người dự họp đồng ý · đạt từ 50%');
  await record('Niêm yết công khai', { 'Ngày thực hiện': '19/10/2026', 'Niêm yết đến ngày': '20/10/2026' });
  await page.getByText('phải niêm yết ít nhất 3 ngày làm việc, sớm nhất đến 22/10/2026').first().waitFor();
  await page.getByRole('textbox', { name: 'Niêm yết đến ngày' }).fill('22/10/2026');
  await save();
  await recorded('niêm yết đến 22/10/2026');
  const complaint = 'Hộ bà Hoa đề nghị xem lại thu nhập';
  await record('Tiếp nhận khiếu nại', { 'Ngày thực hiện': '20/10/2026', 'Ghi chú': complaint });
  await recorded(complaint);
  await page.getByRole('link', { name: 'Ghi: Phúc tra khiếu nại' }).click();
  await pickOption(page, 'Khiếu nại', '', new RegExp(complaint));
  await page.getByRole('textbox', { name: 'Ngày thực hiện' }).fill('21/10/2026');
  await page.getByRole('textbox', { name: 'Ghi chú' }).fill('Giữ nguyên kết quả');
  await save();
  await recorded('Giữ nguyên kết quả');
  await record('Niêm yết công khai', { 'Ngày thực hiện': '21/10/2026', 'Niêm yết đến ngày': '26/10/2026' });
  await recorded('niêm yết đến 26/10/2026');
  await record('Quyết định công nhận', { 'Ngày thực hiện': '26/10/2026', 'Số văn bản, biên bản': '12/QĐ-UBND' });
  await page.getByText('đang niêm yết đến 26/10/2026. Sớm nhất là 27/10/2026').first().waitFor();
  await page.getByRole('textbox', { name: 'Ngày thực hiện' }).fill('27/10/2026');
  await save();
  await recorded('số 12/QĐ-UBND');
  await record('Kết thúc đợt tại xã', { 'Ngày thực hiện': '28/10/2026' });
  await page.getByRole('link', { name: 'Ghi: Mở lại để sửa' }).waitFor();
  expect(await violations(page)).toEqual([]);
});

test('an act that somebody else recorded first is not recorded again; what was typed stays', async () => {
  await page.goto('/reviewRounds');
  await page.getByRole('link', { name: NAME }).first().click();
  await page.getByRole('button', { name: 'Phường Hà Lầm: bắt đầu rà soát' }).click();
  await page.getByRole('link', { name: 'Ghi: Lập xong danh sách' }).click();
  await page.getByRole('heading', { name: 'Lập xong danh sách', level: 2 }).waitFor();
  const id = JSON.parse(new URL(page.url()).searchParams.get('source') ?? '{}').communeReviewId;
  await ask(
    page,
    'mutation ($id: ID!) { makeReviewList(id: $id, version: 1, input: { happenedOn: "2026-10-15" }) { userErrors { code } } }',
    { id },
  );
  await page.getByRole('textbox', { name: 'Ghi chú' }).fill('Danh sách 12 hộ');
  await save();
  await page.getByRole('alert').getByText('người khác thay đổi').waitFor();
  expect(await page.getByRole('textbox', { name: 'Ghi chú' }).inputValue()).toBe('Danh sách 12 hộ');
});

test('communes by step, on a phone too', async () => {
  await page.goto('/reviewRounds');
  await page.getByRole('link', { name: NAME }).first().click();
  await communes().getByRole('combobox', { name: 'Lọc theo bước' }).click();
  await page.getByRole('option', { name: 'Đã kết thúc' }).click();
  await expect.poll(() => communes().getByRole('rowheader').count()).toBe(1);
  await communes().getByRole('link', { name: 'Phường Hà Tu: mở rà soát' }).click();
  await recorded('Kết thúc đợt tại xã');
  await page.setViewportSize(PHONE);
  await page.reload();
  await recorded('Kết thúc đợt tại xã');
  expect(await overflow(page)).toEqual([]);
  await page.setViewportSize(DESKTOP);
});

test('a review that was begun by mistake is taken out and put back; one with acts is not', async () => {
  await page.goto('/reviewRounds');
  await page.getByRole('link', { name: NAME }).first().click();
  const row = (name: string) => communes().getByRole('row', { name });
  const remove = async (name: string): Promise<void> => {
    await row(name).getByRole('button', { name: /^Xoá/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Xoá' }).click();
  };
  await remove('Phường Hà Tu');
  await page.getByText('Không thể xoá').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Huỷ' }).click();
  await row('Phường Hồng Gai').getByRole('button', { name: 'Phường Hồng Gai: bắt đầu rà soát' }).click();
  await page.getByText('Chưa ghi việc nào').waitFor();
  await page.goBack();
  await remove('Phường Hồng Gai');
  await row('Phường Hồng Gai').getByRole('button', { name: 'Phường Hồng Gai: bắt đầu rà soát' }).waitFor();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await row('Phường Hồng Gai').getByRole('link', { name: 'Phường Hồng Gai: mở rà soát' }).waitFor();
});
