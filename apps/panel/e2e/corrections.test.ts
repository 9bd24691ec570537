import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ask, DESKTOP, openPage, PHONE, signIn } from './browser.ts';
import { overflow, settled, untranslated, violations } from './page-checks.ts';

let page: Page;
type Assessment = {
  readonly id: string;
  readonly household: { readonly id: string };
  readonly commune: { readonly communeReviews: { readonly nodes: readonly Review[] } };
};
type Review = { readonly id: string; readonly version: number; readonly stepSince: string };
let assessment: Assessment;

/** A poor household of the round of 2025, which is closed in its commune. */
beforeAll(async () => {
  ({ page } = await openPage());
  await signIn(page);
  const { assessments } = await ask<{ assessments: { nodes: Assessment[] } }>(
    page,
    `{ assessments(first: 1, filter: { round: { year: { eq: 2025 }, kind: { eq: YEARLY } }, class: { eq: POOR } }) {
        nodes { id household { id }
          commune { communeReviews(filter: { round: { year: { eq: 2025 }, kind: { eq: YEARLY } } }) { nodes { id version stepSince } } } } } }`,
  );
  assessment = assessments.nodes[0]!;
  const [review] = assessment.commune.communeReviews.nodes;
  const { payload } = await ask<{ payload: { userErrors: unknown[] } }>(
    page,
    `mutation ($id: ID!, $version: Int!, $input: ReviewActInput!) {
      payload: closeReview(id: $id, version: $version, input: $input) { userErrors { message } } }`,
    { id: review!.id, version: review!.version, input: { happenedOn: review!.stepSince } },
  );
  expect(payload.userErrors).toEqual([]);
});

test('an assessment of a closed round says why, and is corrected beside it; the class of the round stays', async () => {
  await page.goto(`/assessments/${assessment.id}/show`);
  await page.getByText(/Thiếu hụt ít nhất \d+ chỉ số; từ 3 trở lên là hộ nghèo/).waitFor();
  await page.getByText('Biến động so với đợt trước').waitFor();
  await page.getByText('Chưa có đính chính nào').waitFor();
  await page.getByRole('link', { name: 'Ghi đính chính' }).click();
  await page.getByText('kết quả đã công nhận và số liệu của đợt không thay đổi').waitFor();
  await page.getByRole('textbox', { name: 'Số quyết định' }).fill('45/QĐ-UBND');
  await page.getByRole('textbox', { name: /^Thu nhập/ }).fill('9.500.000');
  await expect.poll(() => page.getByTestId('live-class').textContent()).toMatch(/không nghèo/i);
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('alert').getByText('Lý do').waitFor();
  for (const size of [PHONE, DESKTOP]) {
    await page.setViewportSize(size);
    await settled(page);
    const shots = process.env.SCREENSHOTS;
    if (shots) await page.screenshot({ path: `${shots}/correction-form-${size.width}.png`, fullPage: true });
    expect([...(await violations(page)), ...(await overflow(page)), ...(await untranslated(page))]).toEqual([]);
  }
  await page.getByRole('textbox', { name: 'Lý do', exact: true }).first().fill('Kê khai sót thu nhập từ lương');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByText(/^Quyết định 45\/QĐ-UBND ngày/).waitFor();
  await page.getByText('Kê khai sót thu nhập từ lương').waitFor();
  const { record } = await ask<{
    record: { class: string; version: number; corrections: { nodes: { class: string }[] } };
  }>(page, 'query ($id: ID!) { record: assessment(id: $id) { class version corrections { nodes { class } } } }', {
    id: assessment.id,
  });
  expect(record).toEqual({ class: 'POOR', version: 1, corrections: { nodes: [{ class: 'NON_POOR' }] } });
});

test('the timeline of the household tells of the correction', async () => {
  await page.goto(`/households/${assessment.household.id}/show`);
  await page.getByText(/^Đính chính theo quyết định 45\/QĐ-UBND ngày/).waitFor();
});
