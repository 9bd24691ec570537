import { DEPRIVATION_INDICATORS, label } from '@thoat-ngheo/domain';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask, DESKTOP, openCreateForm, openPage, PHONE, pickOption, signIn } from './browser.ts';
import { overflow, violations } from './page-checks.ts';

let page: Page;
beforeAll(async () => {
  ({ page } = await openPage());
  await signIn(page);
});

afterEach(() => page.setViewportSize(DESKTOP));

const NAME = 'Rà soát hộ nghèo, hộ cận nghèo thường xuyên tháng 10/2026';
const save = () => page.getByRole('button', { name: 'Lưu' }).click();
const opened = () => page.getByRole('heading', { name: NAME, level: 1 }).waitFor();
const communes = () => page.locator('section', { has: page.getByRole('heading', { name: 'Tiến độ từng xã' }) });
/** The page of the round of these tests. */
async function openRound(): Promise<void> {
  await page.goto('/reviewRounds');
  await page.getByRole('link', { name: NAME }).first().click();
  await opened();
}

test('a regular round needs its month; name and first day follow the decision', async () => {
  await page.goto('/reviewRounds');
  await openCreateForm(page);
  await page.getByRole('combobox', { name: 'Loại' }).click();
  await page.getByRole('option', { name: 'Thường xuyên hằng tháng' }).click();
  await page.getByRole('textbox', { name: 'Năm', exact: true }).fill('2026');
  const fill = page.getByRole('button', { name: 'Điền theo lịch của Quyết định 24/2021/QĐ-TTg' });
  await expect.poll(() => fill.isDisabled()).toBe(true);
  await page.getByRole('textbox', { name: /^Tháng/ }).fill('10');
  await fill.click();
  await expect.poll(() => page.getByRole('textbox', { name: 'Tên đợt' }).inputValue()).toBe(NAME);
  await expect.poll(() => page.getByRole('textbox', { name: 'Ngày bắt đầu' }).inputValue()).toBe('15/10/2026');
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

/** Surveys one household of the commune with the form that a surveyor fills at its door. */
async function survey(commune: string): Promise<void> {
  const { households } = await ask<{ households: { nodes: { id: string; headName: string }[] } }>(
    page,
    `query ($commune: String!) { households(first: 1, filter: { commune: { fullName: { eq: $commune } } }) { nodes { id headName } } }`,
    { commune },
  );
  const [household] = households.nodes;
  await page.goto(`/households/${household!.id}/show`);
  await page.getByRole('link', { name: 'Rà soát hộ này' }).click();
  await page.getByRole('heading', { name: 'Phân loại tạm tính' }).waitFor();
  await pickOption(page, 'Đợt rà soát', 'tháng 10/2026', NAME);
  await page.getByRole('textbox', { name: 'Ngày rà soát' }).fill('16/10/2026');
  await page.getByLabel('Thu nhập/người/tháng').fill('1.200.000');
  for (const indicator of DEPRIVATION_INDICATORS) {
    const question = page
      .getByRole('group', { name: label('DeprivationIndicator', indicator, 'vi'), exact: true })
      .last();
    await question.getByRole('button', { name: 'Không thiếu hụt', exact: true }).click();
  }
  await expect.poll(() => page.getByTestId('live-class').textContent()).toBe('Hộ cận nghèo');
  await save();
  await page.getByRole('heading', { name: `${household!.headName} – 16/10/2026`, level: 1, exact: true }).waitFor();
}

test('no commune has begun', async () => {
  const notStarted = page.getByRole('row', { name: 'Chưa bắt đầu' }).getByRole('cell').first();
  await expect.poll(() => notStarted.textContent()).toBe('54');
});

describe.each([
  ['on a desk', 'Phường Hà Tu', DESKTOP],
  ['on a phone', 'Phường Cao Xanh', PHONE],
])('a whole review %s', (_, commune, size) => {
  beforeEach(() => page.setViewportSize(size));

  test('begins with the list, and households are surveyed', async () => {
    await openRound();
    await communes()
      .getByRole('button', { name: `${commune}: bắt đầu rà soát` })
      .click();
    await page.getByText('Chưa ghi việc nào').waitFor();
    await expect.poll(() => step().textContent()).toContain('Lập danh sách');
    const review = page.url();
    await record('Lập xong danh sách', { 'Ngày thực hiện': '15/10/2026' });
    await recorded('15/10/2026: Lập xong danh sách');
    await survey(commune);
    await page.goto(review);
    await record('Khảo sát, phân loại xong', { 'Ngày thực hiện': '16/10/2026' });
    await recorded('16/10/2026: Khảo sát, phân loại xong');
  });

  test('meets again when too few agreed', async () => {
    const meeting = { 'Ngày thực hiện': '16/10/2026', 'Số người dự họp': '41', 'Số văn bản, biên bản': '05/BB' };
    await record('Họp dân', { ...meeting, 'Số người đồng ý': '20' });
    await recorded('20 trên 41 người dự họp đồng ý · chưa đạt 50%');
    await record('Họp dân', { ...meeting, 'Ngày thực hiện': '17/10/2026', 'Số người đồng ý': '30' });
    await recorded('30 trên 41 người dự họp đồng ý · đạt từ 50%');
  });

  test('is posted for three working days, and again after a complaint was looked into', async () => {
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
  });

  test('is recognised once the posting is over, and ends', async () => {
    await record('Quyết định công nhận', { 'Ngày thực hiện': '26/10/2026', 'Số văn bản, biên bản': '12/QĐ-UBND' });
    await page.getByText('đang niêm yết đến 26/10/2026. Sớm nhất là 27/10/2026').first().waitFor();
    await page.getByRole('textbox', { name: 'Ngày thực hiện' }).fill('27/10/2026');
    await save();
    await recorded('số 12/QĐ-UBND');
    await record('Kết thúc đợt tại xã', { 'Ngày thực hiện': '28/10/2026' });
    await page.getByRole('link', { name: 'Ghi: Mở lại để sửa' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
  });
});

test('an act that somebody else recorded first is not recorded again; what was typed stays', async () => {
  await openRound();
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
  await openRound();
  await communes().getByRole('combobox', { name: 'Lọc theo bước' }).click();
  await page.getByRole('option', { name: 'Đã kết thúc' }).click();
  await expect.poll(() => communes().getByRole('rowheader').count()).toBe(2);
  await communes().getByRole('link', { name: 'Phường Hà Tu: mở rà soát' }).click();
  await recorded('Kết thúc đợt tại xã');
  await page.setViewportSize(PHONE);
  await page.reload();
  await recorded('Kết thúc đợt tại xã');
  expect(await overflow(page)).toEqual([]);
});

test('certificates of what was recognised have the fields of form 03: members, results of the stage, lacks', async () => {
  await openRound();
  await communes().getByRole('link', { name: 'Phường Hà Tu: mở rà soát' }).click();
  await page.getByRole('link', { name: 'In biểu mẫu rà soát' }).click();
  await page.getByRole('button', { name: 'Giấy chứng nhận hộ nghèo, hộ cận nghèo' }).click();
  const sheet = page.locator('#printed');
  await sheet.getByRole('heading', { name: 'Giấy chứng nhận hộ nghèo, hộ cận nghèo' }).waitFor();
  await sheet.getByText('Căn cứ Nghị định số 07/2021/NĐ-CP quy định chuẩn nghèo đa chiều').waitFor();
  const members = sheet.getByRole('group', { name: 'Danh sách thành viên hộ gia đình' });
  expect(await members.getByRole('row').nth(1).textContent()).toContain('Chủ hộ');
  const results = sheet.getByRole('group', { name: 'Kết quả phân loại hộ gia đình' });
  const row = results.getByRole('row').last().getByRole('cell');
  expect(await row.first().textContent()).toBe('2026');
  expect(await row.nth(1).textContent()).toBe('');
  expect(await row.nth(2).textContent()).toBe('x');
  expect(await row.nth(15).textContent()).toBe('27/10/2026');
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize(PHONE);
  // The menu leaves the side of the page a moment later.
  await expect.poll(() => overflow(page)).toEqual([]);
});

test('a review that was begun by mistake is taken out and put back; one with acts is not', async () => {
  await openRound();
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
