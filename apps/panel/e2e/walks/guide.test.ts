import { label } from '@thoat-ngheo/domain';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ask, openPage, PHONE, pickOption, signIn } from '../browser.ts';
import { settled } from '../page-checks.ts';
import { aPersonWith } from '../viewers.ts';
import { guide, menuItems, picture, picturesShown } from './guide/guide.ts';

const SCREEN = { width: 1280, height: 820 } as const;
const taken: string[] = [];

type Nodes<Row> = { readonly nodes: readonly Row[] };
type Listed = { readonly id: string; readonly headName: string };
type Commune = {
  readonly id: string;
  readonly code: string;
  readonly fullName: string;
  readonly households: Nodes<Listed>;
  readonly communeReviews: Nodes<{ readonly id: string; readonly version: number }>;
};

let administrator: Page;
let officer: Page;
let commune: Commune;
let surveyed: Listed;

/** The commune with most households that were on a list in 2025, one of which is surveyed here; its review of 2026 begins anew. */
beforeAll(async () => {
  ({ page: administrator } = await openPage({ viewport: SCREEN }));
  await signIn(administrator);
  const { communes } = await ask<{ communes: Nodes<Commune> }>(
    administrator,
    `{ communes(first: 100, filter: { validTo: { isNull: true } }) { nodes { id code fullName
        communeReviews(filter: { round: { year: { eq: 2026 }, kind: { eq: YEARLY } } }) { nodes { id version } }
        households(first: 10, filter: { assessments: {
          some: { round: { year: { eq: 2025 } }, class: { in: [POOR, NEAR_POOR] } }, none: { round: { year: { eq: 2026 } } } } }) {
          nodes { id headName } } } } }`,
  );
  const [most] = communes.nodes.toSorted((a, b) => b.households.nodes.length - a.households.nodes.length);
  commune = most!;
  surveyed = commune.households.nodes[0]!;
  for (const { id, version } of commune.communeReviews.nodes)
    await ask(
      administrator,
      'mutation ($id: ID!, $version: Int!) { deleteCommuneReview(id: $id, version: $version) { userErrors { message } } }',
      { id, version },
    );
  ({ page: officer } = await aPersonWith(administrator, { role: 'COMMUNE_OFFICER', commune: commune.code }));
  await officer.setViewportSize(SCREEN);
});

/** A name as it is typed in a hurry. */
const withoutAccents = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();

const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Lưu', exact: true }).click();

test('the guide says that its names are invented', () => {
  expect(guide).toContain('dữ liệu mẫu');
});

test('each page that the guide names is in the officer’s menu and opens', async () => {
  expect(menuItems.length).toBeGreaterThan(6);
  for (const name of menuItems) {
    await officer.goto('/');
    await officer
      .getByRole('navigation', { name: 'Trình đơn chính' })
      .getByRole('menuitem', { name, exact: true })
      .click();
    await settled(officer);
    await officer.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await officer.getByText('Bạn không có quyền mở trang này.').count(), name).toBe(0);
  }
});

test('signing in, and the first page', async () => {
  const { page } = await openPage({ viewport: SCREEN });
  await page.goto('/login');
  await page.getByLabel('Thư điện tử').fill('can-bo@example.org');
  await picture(page, '01-dang-nhap', taken);
  await officer.goto('/');
  await picture(officer, '02-tong-quan', taken);
});

test('a household is found without accents, read and changed', async () => {
  await officer.goto('/households');
  await officer.getByRole('searchbox', { name: /^Tìm/ }).fill(withoutAccents(surveyed.headName));
  await officer.getByRole('row', { name: new RegExp(surveyed.headName) }).waitFor();
  await picture(officer, '03-danh-sach-ho', taken);
  await officer.goto(`/households/${surveyed.id}/show`);
  await officer.getByRole('heading', { name: 'Nhân khẩu', exact: true }).waitFor();
  await picture(officer, '04-trang-cua-ho', taken);
  await officer.getByRole('link', { name: 'Sửa' }).first().click();
  await officer.getByRole('button', { name: 'Lưu', exact: true }).waitFor();
  await picture(officer, '05-sua-ho', taken);
});

test('the worklist leads to the survey on a phone', async () => {
  await officer.setViewportSize(PHONE);
  await officer.goto('/review-worklist');
  await pickOption(officer, 'Xã, phường, đặc khu', commune.fullName, commune.fullName);
  await officer.getByRole('button', { name: /^Toàn xã, Phải rà soát: \d+ hộ/ }).click();
  const section = officer.locator('section', { has: officer.getByRole('heading', { name: 'Toàn xã: Phải rà soát' }) });
  const household = section.getByRole('listitem').filter({ hasText: surveyed.headName }).first();
  await household.scrollIntoViewIfNeeded();
  await picture(officer, '06-viec-ra-soat', taken);
  await household.getByRole('link', { name: 'Rà soát' }).click();
  await officer.getByRole('heading', { name: /^Thêm mới/, level: 1 }).waitFor();
  await officer.getByRole('textbox', { name: 'Ngày rà soát' }).fill('15/10/2026');
  await officer.getByLabel('Thu nhập/người/tháng').fill('1.200.000');
  await officer.getByRole('button', { name: /^Điền \d+ câu chưa trả lời/ }).click();
  for (const answers of await officer.getByRole('group').all()) {
    const answer = answers.getByRole('button', { name: 'Không thiếu hụt', exact: true });
    const isOpen = (await answers.locator('[aria-pressed=true]').count()) === 0 && (await answer.count()) === 1;
    if (isOpen) await answer.click();
  }
  await officer
    .getByRole('group', { name: label('DeprivationIndicator', 'NHA_TIEU', 'vi'), exact: true })
    .last()
    .scrollIntoViewIfNeeded();
  await picture(officer, '07-phieu-tren-dien-thoai', taken);
  await officer.getByRole('combobox', { name: 'Nguyện vọng hỗ trợ' }).click();
  await officer.getByRole('option', { name: 'Vay vốn ưu đãi' }).click();
  await officer.keyboard.press('Escape');
  await picture(officer, '08-nguyen-vong', taken);
  await save(officer);
  await officer.getByRole('heading', { name: /15\/10\/2026$/, level: 1 }).waitFor();
  await officer.setViewportSize(SCREEN);
  await officer.evaluate(() => window.scrollTo(0, 0));
  await picture(officer, '09-ket-qua-phan-loai', taken);
});

/** Records what is done in the review of the commune, as it is typed. */
async function record(page: Page, act: string, fields: Readonly<Record<string, string>>, name?: string): Promise<void> {
  await page.getByRole('link', { name: `Ghi: ${act}` }).click();
  await page.getByRole('heading', { name: act, level: 2 }).waitFor();
  for (const [field, value] of Object.entries(fields))
    await page.getByRole('textbox', { name: field, exact: true }).fill(value);
  if (name !== undefined) await picture(page, name, taken);
  await save(page);
  await page.locator('ol').getByText(act).first().waitFor();
}

test('village meeting, posting and recognition, with their papers', async () => {
  await officer.goto('/reviewRounds');
  await officer.getByRole('link', { name: 'Rà soát hộ nghèo, hộ cận nghèo định kỳ năm 2026' }).first().click();
  await officer
    .getByRole('button', { name: /^Xem tất cả/ })
    .first()
    .click();
  await officer.getByRole('button', { name: `${commune.fullName}: bắt đầu rà soát` }).click();
  await record(officer, 'Lập xong danh sách', { 'Ngày thực hiện': '14/10/2026' });
  await record(officer, 'Khảo sát, phân loại xong', { 'Ngày thực hiện': '16/10/2026' });
  const meeting = {
    'Ngày thực hiện': '17/10/2026',
    'Số người dự họp': '41',
    'Số người đồng ý': '38',
    'Số văn bản, biên bản': '05/BB',
  };
  await record(officer, 'Họp dân', meeting, '10-hop-dan');
  const posting = { 'Ngày thực hiện': '19/10/2026', 'Niêm yết đến ngày': '22/10/2026' };
  await record(officer, 'Niêm yết công khai', posting, '11-niem-yet');
  const review = officer.url();
  await officer.getByRole('link', { name: 'In biểu mẫu rà soát' }).click();
  await officer.locator('#printed').getByText(surveyed.headName).first().waitFor();
  await picture(officer, '12-in-niem-yet', taken);
  await administrator.goto(review);
  const decision = { 'Ngày thực hiện': '23/10/2026', 'Số văn bản, biên bản': '12/QĐ-UBND' };
  await record(administrator, 'Quyết định công nhận', decision);
  await record(administrator, 'Kết thúc đợt tại xã', { 'Ngày thực hiện': '24/10/2026' });
  await officer.goto(review);
  await officer.locator('ol').getByText('Kết thúc đợt tại xã').first().waitFor();
  await picture(officer, '13-da-cong-nhan', taken);
});

test('the official tables', async () => {
  await officer.goto('/review-tables');
  await officer.getByRole('heading', { name: 'Biến động hộ nghèo, hộ cận nghèo', exact: true }).waitFor();
  await picture(officer, '14-bieu-tong-hop', taken);
});

test('indicators are entered by keyboard', async () => {
  await officer.goto('/indicator-entry');
  await officer.getByRole('grid', { name: 'Bảng nhập chỉ tiêu' }).waitFor();
  await officer.getByRole('combobox', { name: 'Loại kỳ' }).focus();
  await officer.keyboard.press('Tab');
  for (const value of ['12', '7', '25']) {
    await officer.keyboard.type(value);
    await officer.keyboard.press('Enter');
  }
  await officer.getByRole('status').getByText('Đã lưu mọi ô').waitFor();
  await picture(officer, '15-nhap-chi-tieu', taken);
});

test('what was found wrong after the end is corrected beside it', async () => {
  const { assessments } = await ask<{ assessments: Nodes<{ id: string }> }>(
    administrator,
    'query ($id: ID!) { assessments(first: 1, filter: { household: { id: { eq: $id } }, round: { year: { eq: 2026 } } }) { nodes { id } } }',
    { id: surveyed.id },
  );
  await administrator.goto(`/assessments/${assessments.nodes[0]!.id}/show`);
  await administrator.getByRole('link', { name: 'Ghi đính chính' }).click();
  await administrator.getByRole('textbox', { name: 'Số quyết định' }).fill('45/QĐ-UBND');
  await administrator.getByRole('textbox', { name: /^Thu nhập/ }).fill('2.500.000');
  await picture(administrator, '16-dinh-chinh', taken);
});

test('what was typed and not saved is found again', async () => {
  await officer.goto(`/households/${surveyed.id}`);
  await officer.getByRole('textbox', { name: 'Ghi chú' }).first().fill('Hẹn đến lại ngày 20');
  await officer.goto('/');
  await officer.goto('/drafts');
  await officer.getByText(surveyed.headName).first().waitFor();
  await picture(officer, '17-ban-nhap', taken);
});

test('every picture of the guide was taken, and none besides', () => {
  expect(picturesShown).toEqual(taken);
});
