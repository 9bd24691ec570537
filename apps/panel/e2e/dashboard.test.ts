import { formatDecimal, formatPercent, share } from '@thoat-ngheo/domain';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ask, openPage, signIn } from './browser.ts';

let page: Page;
beforeAll(async () => {
  ({ page } = await openPage());
  await signIn(page);
});

const card = (title: string) => page.getByRole('region', { name: title });
const poverty = () => card('Hộ nghèo, hộ cận nghèo theo xã');

type Amounts = { readonly households: number; readonly persons: number };

/** Households by a count, persons by adding up every row: asked of the API in another way than the page does. */
async function counted(list: 'assessments' | 'households', filter: string): Promise<Amounts> {
  type Answer = Record<string, { totalCount: number; nodes: { memberCount: number }[] }>;
  let [households, persons, read] = [0, 0, 0];
  do {
    const asked = `{ ${list}(first: 100, offset: ${read}, filter: ${filter}) { totalCount nodes { memberCount } } }`;
    const { [list]: found } = await ask<Answer>(page, asked);
    if (found === undefined) throw new Error(`No ${list} in the answer`);
    households = found.totalCount;
    persons = found.nodes.reduce((sum, { memberCount }) => sum + memberCount, persons);
    read += 100;
  } while (read < households);
  return { households, persons };
}

/** The households that the yearly review of a year found in a class, and their members at the time. */
const assessed = (year: number, householdClass: string, of = ''): Promise<Amounts> =>
  counted(
    'assessments',
    `{ round: { year: { eq: ${year} }, kind: { eq: YEARLY } }, class: { eq: ${householdClass} }${of} }`,
  );

const shown = (value: number): string => formatDecimal(value, 'vi');

/** A figure of the province: the value under its name. */
const figure = (name: string) => poverty().locator('dl > div', { hasText: name }).locator('dd').first();

/** The figures of a commune, or of the province, as the table shows them on a wide screen; without the trend. */
async function figuresOf(name: string | RegExp): Promise<readonly string[]> {
  const row = poverty().getByRole('group', { name: 'Hộ nghèo, hộ cận nghèo theo xã' }).getByRole('row', { name });
  // rates stand a second time under their counts, for phones
  const cells = await row.locator('td:visible').allInnerTexts();
  return cells.slice(0, 10).map((cell) => cell.trim());
}

/** A row of the table from figures that were counted elsewhere. */
function rowOf(all: Amounts, poor: Amounts, nearPoor: Amounts): readonly string[] {
  const rate = (part: number, of: number): string => formatPercent(share(part, of, 2) ?? '', 'vi');
  const listed = (some: Amounts): readonly string[] => [
    shown(some.households),
    rate(some.households, all.households),
    shown(some.persons),
    rate(some.persons, all.persons),
  ];
  return [shown(all.households), shown(all.persons), ...listed(poor), ...listed(nearPoor)];
}

test('funding by source: shares and the ratio are computed, floors and implied amounts are said', async () => {
  await page.goto('/');
  const funding = card('Nguồn lực theo nguồn vốn');
  await funding.getByText('Nguồn số liệu').waitFor();
  const programme = funding.getByRole('combobox', { name: 'Chương trình' });
  if ((await programme.count()) > 0) {
    await programme.click();
    await page.getByRole('option', { name: /^Các chương trình mục tiêu quốc gia/ }).click();
  }
  const row = (source: string) => funding.getByRole('row', { name: source });
  await row('Tín dụng').getByText('60.000 tỷ đồng').waitFor();
  await row('Tín dụng').getByText('73,17 %').waitFor();
  await row('Ngân sách nhà nước').getByText('suy ra').waitFor();
  await row('Ngân sách nhà nước').getByText('25,29 %').waitFor();
  await row('Huy động hợp pháp khác').getByText('trên 1.100 tỷ đồng').waitFor();
  await funding.getByText('2,894 lần').waitFor();
  await funding.getByText('Nguồn số liệu').click();
  await funding.getByText('Tỉnh Quảng Ninh báo cáo 60.000 tỷ đồng').waitFor();
});

test('indicators are held against their targets', async () => {
  const row = card('Chỉ tiêu so với mục tiêu').getByRole('row', { name: 'Tỷ lệ hộ có nhà ở kiên cố' });
  await row.getByText('Đạt', { exact: true }).waitFor();
  await row.getByText('Năm 2025').waitFor();
  const untold = card('Chỉ tiêu so với mục tiêu').getByRole('row', { name: /^Số hộ nghèo/ });
  await untold.getByText('246 hộ').waitFor();
  await untold.getByText('Chưa có mục tiêu').waitFor();
});

test('poor and near-poor of the newest finished round are those of the assessments, marked as sample data', async () => {
  await poverty().getByText('Dữ liệu mẫu').waitFor();
  const all = await counted('households', '{ not: { registeredOn: { gt: "2025-12-14" } } }');
  const [poor, nearPoor] = [await assessed(2025, 'POOR'), await assessed(2025, 'NEAR_POOR')];
  await expect.poll(() => figure('Hộ nghèo').textContent()).toBe(shown(poor.households));
  await expect.poll(() => figure('Hộ cận nghèo').textContent()).toBe(shown(nearPoor.households));
  await expect.poll(() => figure('Hộ đã đăng ký').textContent()).toBe(shown(all.households));
  await poverty()
    .getByText(`${shown(poor.persons)} nhân khẩu`)
    .first()
    .waitFor();
  await expect.poll(() => figuresOf(/^Toàn tỉnh/)).toEqual(rowOf(all, poor, nearPoor));
});

test('households and persons of a commune are those counted for it alone', async () => {
  type Known = {
    reviewRounds: { nodes: { endsOn: string }[] };
    communes: { nodes: { code: string; fullName: string }[] };
  };
  const { reviewRounds, communes } = await ask<Known>(
    page,
    `{ reviewRounds(filter: { year: { eq: 2022 }, kind: { eq: YEARLY } }) { nodes { endsOn } }
      communes(first: 3, sort: [{ field: CODE }], filter: { validTo: { isNull: true }, households: { some: { assessments: { some: {
        round: { year: { eq: 2022 }, kind: { eq: YEARLY } }, class: { in: [POOR, NEAR_POOR] } } } } } }) { nodes { code fullName } } }`,
  );
  expect(communes.nodes).toHaveLength(3);
  await poverty().getByRole('combobox', { name: 'Năm rà soát' }).click();
  await page.getByRole('option', { name: '2022' }).click();
  await poverty().getByRole('button', { name: 'Xem cả 54 đơn vị' }).click();
  for (const { code, fullName } of communes.nodes) {
    const here = `commune: { code: { eq: "${code}" }, validTo: { isNull: true } }`;
    const registered = `not: { registeredOn: { gt: "${reviewRounds.nodes[0]?.endsOn}" } }`;
    const all = await counted('households', `{ ${here}, ${registered} }`);
    const of = `, household: { ${here} }`;
    const expected = rowOf(all, await assessed(2022, 'POOR', of), await assessed(2022, 'NEAR_POOR', of));
    await expect.poll(() => figuresOf(new RegExp(`^${fullName} `))).toEqual(expected);
  }
});

test('one operation answers a year', async () => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const query: string = (request.method() === 'POST' && request.postDataJSON()?.query) || '';
    if (query.includes('query DashboardPoverty')) asked.push(JSON.stringify(request.postDataJSON().variables));
  });
  await page.goto('/');
  await poverty()
    .getByRole('rowheader', { name: /^Toàn tỉnh/ })
    .waitFor();
  await page.waitForLoadState('networkidle');
  await expect.poll(() => asked.length).toBeGreaterThan(1);
  expect(new Set(asked.map((variables) => JSON.parse(variables).round)).size).toBe(asked.length);
});

test('another year, every commune, sorted by a column that says so', async () => {
  await poverty().getByRole('combobox', { name: 'Năm rà soát' }).click();
  await page.getByRole('option', { name: '2022' }).click();
  await expect.poll(() => figure('Hộ nghèo').textContent()).toBe(shown((await assessed(2022, 'POOR')).households));
  await poverty().getByRole('button', { name: 'Xem cả 54 đơn vị' }).click();
  const communes = poverty().getByRole('group').getByRole('rowheader');
  // and the row of the whole province
  await expect.poll(() => communes.count()).toBe(55);
  const name = poverty().getByRole('columnheader', { name: 'Xã, phường, đặc khu' });
  await name.getByRole('button').click();
  await expect.poll(() => name.getAttribute('aria-sort')).toBe('ascending');
  await expect.poll(() => communes.first().textContent()).toMatch(/^(Đặc khu|Phường)/);
  await poverty()
    .getByRole('img', { name: /: 2022: .* nghèo, .* cận nghèo/ })
    .first()
    .waitFor();
});

test('at the time of the review: communes that were dissolved since have counts but no rate', async () => {
  await poverty().getByRole('button', { name: 'Khi rà soát' }).click();
  await poverty().getByText('Xã đã giải thể giữ số hộ của thời điểm đó').waitFor();
  await poverty().getByText('(đến 30/06/2025)').first().waitFor();
  await expect.poll(() => figure('Hộ nghèo').textContent()).toBe(shown((await assessed(2022, 'POOR')).households));
  await expect.poll(() => figure('Hộ đã đăng ký').textContent()).toBe('—');
});

test('review progress: every commune of the round is in exactly one step', async () => {
  const review = card('Tiến độ rà soát');
  await review.getByRole('combobox', { name: 'Đợt rà soát' }).click();
  await page.getByRole('option', { name: '2025' }).click();
  const { communeReviews } = await ask<{ communeReviews: { totalCount: number } }>(
    page,
    '{ communeReviews(filter: { step: { eq: RECOGNITION }, round: { year: { eq: 2025 }, kind: { eq: YEARLY } } }) { totalCount } }',
  );
  const recognised = review.getByRole('row', { name: 'Công nhận' }).getByRole('cell').first();
  await expect.poll(() => recognised.textContent()).toBe(String(communeReviews.totalCount));
  const steps = review.getByRole('row').filter({ has: page.getByRole('rowheader') });
  const counts = await steps.locator('td:nth-of-type(1)').allTextContents();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(54);
});

test('without assessments, funding or indicators each card says what to do', async () => {
  const nothing: Record<string, object> = {
    DashboardRounds: { reviewRounds: { nodes: [] }, syntheticHouseholds: { totalCount: 0 } },
    DashboardFunding: { programmes: { nodes: [] } },
    DashboardIndicators: { indicators: { totalCount: 0, nodes: [] } },
  };
  await page.route('**/graphql', async (route) => {
    const query: string = route.request().postDataJSON()?.query ?? '';
    const name = Object.keys(nothing).find((each) => query.includes(`query ${each}`));
    await (name === undefined ? route.continue() : route.fulfill({ json: { data: nothing[name] } }));
  });
  await page.goto('/');
  await poverty().getByText('Chưa có phiếu rà soát nào').waitFor();
  await card('Nguồn lực theo nguồn vốn').getByText('Chưa có khoản vốn nào').waitFor();
  await card('Tiến độ rà soát').getByRole('link', { name: 'Thêm đợt rà soát' }).waitFor();
  await card('Chỉ tiêu so với mục tiêu').getByRole('link', { name: 'Thêm chỉ tiêu' }).click();
  await page.waitForURL('**/indicators/create');
  await page.unroute('**/graphql');
});
