import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ask, openPage, PHONE, pickOption, signIn } from './browser.ts';
import { problemsOf } from './page-checks.ts';

type Nodes<Row> = { nodes: Row[] };

let page: Page;
let commune: string;
beforeAll(async () => {
  ({ page } = await openPage());
  await signIn(page);
  // A commune with a household that was on a list at the end of 2025; nobody has been surveyed in 2026 yet.
  const { communes } = await ask<{ communes: Nodes<{ fullName: string }> }>(
    page,
    `{ communes(first: 1, filter: { households: { some: { assessments: {
        some: { round: { year: { eq: 2025 } }, class: { in: [POOR, NEAR_POOR] } },
        none: { round: { year: { eq: 2026 } } } } } } }) { nodes { fullName } } }`,
  );
  commune = communes.nodes[0]!.fullName;
});

test('what is left to survey is found village by village on a phone, and leads to the form of the household', async () => {
  await page.setViewportSize(PHONE);
  await page.goto('/review-worklist');
  await page.getByText('Chọn xã để xem từng thôn').waitFor();
  await pickOption(page, 'Xã, phường, đặc khu', commune, commune);
  await page.getByRole('button', { name: /^Toàn xã, Phải rà soát: \d+ hộ/ }).click();
  const section = page.locator('section', { has: page.getByRole('heading', { name: 'Toàn xã: Phải rà soát' }) });
  const household = section.getByRole('listitem').first();
  const name = (await household.getByRole('link').first().textContent())!.replace(/ \(.*$/, '');
  expect(await problemsOf(page)).toEqual([]);
  await household.getByRole('link', { name: 'Rà soát' }).click();
  await page.getByRole('heading', { name: /^Thêm mới/, level: 1 }).waitFor();
  await expect.poll(() => page.getByRole('combobox', { name: 'Hộ gia đình' }).inputValue()).toContain(name);
  await expect.poll(() => page.getByRole('combobox', { name: 'Đợt rà soát' }).inputValue()).toContain('2026');
});

test('the papers of a review are printed with the fields of the form and nothing else', async () => {
  const { assessments } = await ask<{
    assessments: Nodes<{ commune: { id: string }; household: { headName: string; code: string } }>;
  }>(
    page,
    `{ assessments(first: 1, filter: { round: { year: { eq: 2022 } }, class: { in: [POOR, NEAR_POOR] } }) {
        nodes { commune { id } household { headName code } } } }`,
  );
  const [listed] = assessments.nodes;
  const { communeReviews } = await ask<{ communeReviews: Nodes<{ id: string }> }>(
    page,
    'query ($commune: ID!) { communeReviews(first: 1, filter: { round: { year: { eq: 2022 } }, commune: { id: { eq: $commune } } }) { nodes { id } } }',
    { commune: listed!.commune.id },
  );
  await page.goto(`/communeReviews/${communeReviews.nodes[0]!.id}/show`);
  await page.getByRole('link', { name: 'In biểu mẫu rà soát' }).click();
  const sheet = page.locator('#printed');
  await sheet.getByRole('heading', { name: 'Danh sách hộ nghèo, hộ cận nghèo niêm yết công khai' }).waitFor();
  await sheet.getByText(listed!.household.headName).first().waitFor();
  expect(await sheet.textContent()).not.toContain(listed!.household.code);
  expect(await problemsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Giấy chứng nhận hộ nghèo, hộ cận nghèo' }).click();
  await page.getByText('Giấy chứng nhận chỉ in được sau khi Chủ tịch UBND cấp xã công nhận').waitFor();
  await page.getByRole('button', { name: 'Biên bản họp thôn' }).click();
  await page.getByText('Chưa ghi cuộc họp thôn nào.').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'In hoặc lưu PDF' }).isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
});
