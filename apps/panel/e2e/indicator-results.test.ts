import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ask, openPage, signIn } from './browser.ts';
import { problemsOf } from './page-checks.ts';

/** Months from January 2014 on: more than one page of the API. */
const MONTHS = 130;
const NAME = 'Số lượt tư vấn việc làm (thử)';

let page: Page;
let indicatorId: string;

/** An indicator that the province has measured for years, and a commune once, before the newest hundred. */
beforeAll(async () => {
  ({ page } = await openPage());
  await signIn(page);
  const { made, provinces, communes } = {
    ...(await ask<{ made: { indicator: { id: string } } }>(
      page,
      'mutation ($input: IndicatorInput!) { made: createIndicator(input: $input) { indicator { id } userErrors { message } } }',
      {
        input: { code: 'LUOT_TU_VAN', name: NAME, unitOfMeasure: 'lượt', direction: 'INCREASE', frequency: 'MONTH' },
      },
    )),
    ...(await ask<Record<'provinces' | 'communes', { nodes: { id: string }[] }>>(
      page,
      '{ provinces(first: 1) { nodes { id } } communes(first: 1, filter: { code: { eq: "06862" }, validTo: { isNull: true } }) { nodes { id } } }',
    )),
  };
  indicatorId = made.indicator.id;
  const month = (index: number): string =>
    `${2014 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  const ofProvince = Array.from({ length: MONTHS }, (_, index) => ({
    provinceId: provinces.nodes[0]!.id,
    period: month(index),
    value: String(1000 + index),
  }));
  const ofCommune = { communeId: communes.nodes[0]!.id, period: month(0), value: '7' };
  const inputs = [...ofProvince, ofCommune].map((each) => ({ indicatorId, ...each }));
  for (let from = 0; from < inputs.length; from += 20) {
    const some = inputs.slice(from, from + 20);
    const names = some.map((_, index) => `$i${index}: MeasurementInput!`).join(', ');
    const fields = some.map((_, index) => `m${index}: createMeasurement(input: $i${index}) { userErrors { message } }`);
    const variables = Object.fromEntries(some.map((input, index) => [`i${index}`, input]));
    type Payloads = Record<string, { userErrors: unknown[] }>;
    const payloads = await ask<Payloads>(page, `mutation (${names}) { ${fields.join(' ')} }`, variables);
    expect(Object.values(payloads).flatMap(({ userErrors }) => userErrors)).toEqual([]);
  }
});

const section = (title: string) =>
  page.locator('section', { has: page.getByRole('heading', { name: title, exact: true }) });
const units = () => section('Kết quả so với mục tiêu').getByRole('combobox', { name: 'Đơn vị hiển thị' });

test('how many of the measurements were read is said, and older ones are read on request', async () => {
  await page.goto(`/indicators/${indicatorId}/show`);
  const measured = section('Số liệu theo kỳ');
  await measured.getByText(`Đã đọc 100 số liệu mới nhất trong tổng số ${MONTHS + 1}.`).waitFor();
  await section('Kết quả so với mục tiêu').getByText('Biểu đồ chỉ vẽ 100 kỳ gần nhất.').waitFor();
  expect(await units().count()).toBe(0);
  expect(await problemsOf(page)).toEqual([]);
  await measured.getByRole('button', { name: 'Đọc tiếp số liệu cũ hơn' }).click();
  await measured.getByText('Đã đọc').waitFor({ state: 'detached' });
  await measured.getByRole('button', { name: `Xem tất cả (${MONTHS + 1})` }).click();
  await measured.getByRole('row', { name: 'Tháng 1/2014' }).first().waitFor();
});

test('the chart of a unit holds what that unit has, however long ago', async () => {
  await units().click();
  await page.getByRole('option', { name: /Vân Đồn|Đặc khu|Phường|Xã/ }).click();
  await page.getByRole('img', { name: /^Biểu đồ kết quả và mục tiêu của (Đặc khu|Phường|Xã)/ }).waitFor();
  await page.getByText('Biểu đồ chỉ vẽ 100 kỳ gần nhất.').waitFor({ state: 'detached' });
});
