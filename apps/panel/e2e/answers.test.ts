import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { ask, openPage, signIn } from './browser.ts';
import { violations } from './page-checks.ts';

let page: Page;
beforeAll(async () => {
  ({ page } = await openPage());
  await signIn(page);
});
beforeEach(() => page.unrouteAll());

const NO_ROWS = { totalCount: 0, pageInfo: { endCursor: null, hasNextPage: false }, nodes: [] };

/** Answers one query in the registry's place. */
const answer = (query: string, json: object) =>
  page.route('**/graphql', (route) =>
    route.request().postDataJSON().query.includes(`query ${query}`) ? route.fulfill({ json }) : route.fallback(),
  );

const noLongerWaits = () => page.locator('.MuiSkeleton-root').first().waitFor({ state: 'detached' });

test.each([
  ['/figures', 'Năm này chưa có kết quả rà soát trong phạm vi bạn được xem.'],
  ['/what-if', 'Chưa có đợt rà soát hoặc chuẩn nghèo nào trong phạm vi bạn được xem.'],
  ['/review-tables', /^Chưa có đợt rà soát hằng năm nào\./],
  ['/review-worklist', /^Chưa có đợt rà soát hằng năm nào đã bắt đầu\./],
])('%s waits for no round where there is none', async (path, said) => {
  await answer('ReviewRoundList', { data: { page: NO_ROWS } });
  await page.goto(path);
  await page.getByText(said).waitFor();
  await noLongerWaits();
});

test.each([
  ['/figures', 'ReviewRoundList'],
  ['/what-if', 'PovertyStandards'],
  ['/review-tables', 'ReviewRoundList'],
  ['/review-worklist', 'ReviewRoundList'],
  ['/indicator-entry', 'IndicatorReporting'],
  ['/indicator-reporting', 'IndicatorReporting'],
])('%s says that %s failed, and waits no longer', async (path, query) => {
  await answer(query, { errors: [{ message: 'Hỏng', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
  await page.goto(path);
  await page.getByRole('alert').getByText('Có lỗi khi đọc dữ liệu.').first().waitFor();
  await noLongerWaits();
});

test.each([
  ['indicators', 'MeasurementList'],
  ['indicators', 'TargetList'],
  ['communes', 'CommuneFigures'],
  ['communes', 'CommuneLineage'],
  ['households', 'HouseholdHistory'],
  ['roles', 'AccessGrantList'],
])('the page of one of the %s says that %s failed, and waits no longer', async (resource, query) => {
  const found = await ask<Record<string, { nodes: { id: string }[] }>>(
    page,
    `{ ${resource}(first: 1) { nodes { id } } }`,
  );
  await answer(query, { errors: [{ message: 'Hỏng', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
  await page.goto(`/${resource}/${found[resource]?.nodes[0]?.id}/show`);
  await page.getByRole('alert').getByText('Có lỗi khi đọc dữ liệu.').first().waitFor();
  await noLongerWaits();
});

test('the list behind a figure says that it failed', async () => {
  await answer('ReviewTableHouseholds', { errors: [{ message: 'Hỏng' }] });
  await answer('FlowHouseholds', { errors: [{ message: 'Hỏng' }] });
  await page.goto('/review-tables');
  await page.getByRole('row', { name: 'Cuối kỳ' }).getByRole('button').first().click();
  await page.getByRole('dialog').getByText('Có lỗi khi đọc dữ liệu.').waitFor();
});

test('a monthly round makes no year of the figures', async () => {
  const input = {
    year: 2031,
    kind: 'REGULAR',
    month: 3,
    name: 'Tháng 3/2031',
    startsOn: '2031-03-15',
    endsOn: '2031-03-31',
  };
  const { made } = await ask<{ made: { reviewRound: { id: string; version: number } } }>(
    page,
    'mutation ($input: ReviewRoundInput!) { made: createReviewRound(input: $input) { reviewRound { id version } userErrors { message } } }',
    { input },
  );
  await page.goto('/figures');
  await page.getByRole('combobox', { name: 'Năm' }).click();
  await page.getByRole('option', { name: '2025' }).waitFor();
  expect(await page.getByRole('option', { name: '2031' }).count()).toBe(0);
  await ask(
    page,
    'mutation ($id: ID!, $version: Int!) { deleteReviewRound(id: $id, version: $version) { userErrors { message } } }',
    made.reviewRound,
  );
});

test.each(['/households', '/figures', '/reorganisations'])('%s is accessible while it waits', async (path) => {
  await page.goto('/');
  let answerIt: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    answerIt = resolve;
  });
  await page.route('**/graphql', async (route) => {
    await asked;
    await route.fallback();
  });
  await page.evaluate((to) => {
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await page.locator('.app-loader').waitFor();
  expect(await violations(page)).toEqual([]);
  answerIt();
  await page.locator('.app-loader').waitFor({ state: 'detached' });
});
