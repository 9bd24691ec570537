import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ask, openPage, signIn } from './browser.ts';
import { problemsOf } from './page-checks.ts';

let page: Page;
let errors: string[];
beforeAll(async () => {
  ({ page, errors } = await openPage());
  await signIn(page);
});

const series = () => page.locator('section', { has: page.getByRole('heading', { name: 'Diễn biến và triển vọng' }) });
const explained = (what: string) => page.getByRole('button', { name: `Giải thích số liệu: ${what}` });

async function open(code: string): Promise<void> {
  const { indicator } = await ask<{ indicator: { id: string } }>(
    page,
    'query ($code: String!) { indicator(code: $code) { id } }',
    { code },
  );
  await page.goto(`/indicators/${indicator.id}/show`);
  await series().getByRole('table').waitFor();
}

test('a target that was met early is said to be, and each number says where it comes from', async () => {
  await open('HO_CO_NHA_KIEN_CO');
  await series().getByText('sớm 2 năm và giữ được trong mọi số liệu sau đó').waitFor();
  const row = series().getByRole('row', { name: /^Năm 2023/ });
  await row.getByText('Đạt', { exact: true }).waitFor();
  await row.getByRole('button', { name: /^Giải thích số liệu: 100/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Số này từ đâu' });
  await dialog.getByText('Nhập trực tiếp cho đơn vị').waitFor();
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  // A period without a figure says why, and what is missing.
  await series()
    .getByRole('row', { name: /^Năm 2022/ })
    .getByRole('button', { name: /Chưa có số liệu nào/ })
    .waitFor();
});

test('the projection of figures is said to be plain', async () => {
  const { indicator, provinces } = await ask<{ indicator: { id: string }; provinces: { nodes: { id: string }[] } }>(
    page,
    '{ indicator(code: "HO_CO_NHA_KIEN_CO") { id } provinces(first: 1) { nodes { id } } }',
  );
  const input = { indicatorId: indicator.id, provinceId: provinces.nodes[0]?.id, period: '2022', value: '90' };
  await ask(
    page,
    'mutation ($input: MeasurementInput!) { createMeasurement(input: $input) { userErrors { message } } }',
    { input },
  );
  await open('HO_CO_NHA_KIEN_CO');
  await series().getByText('Ngoại suy đường thẳng đến năm 2025: 120').waitFor();
  await series().getByText('không tính mùa vụ, kế hoạch hay giới hạn').waitFor();
});

test('what is counted in the registry has a series of each commune', async () => {
  await open('RS_HO_NGHEO');
  await series().getByRole('combobox', { name: 'Đơn vị xem diễn biến' }).click();
  await page.getByRole('option', { name: 'Đặc khu Vân Đồn' }).click();
  await series()
    .getByRole('row', { name: /^Năm 2025/ })
    .getByRole('button', { name: /^Giải thích số liệu/ })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Số này từ đâu' });
  await dialog.getByText('Đặc khu Vân Đồn (Năm 2025)').waitFor();
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  expect(await problemsOf(page)).toEqual([]);
});

test('a figure is held against a target of its own unit of measure', async () => {
  const make = async (what: string, input: object): Promise<string> => {
    const field = `${what.charAt(0).toLowerCase()}${what.slice(1)}`;
    const { made } = await ask<{ made: { record: { id: string } | null; userErrors: unknown[] } }>(
      page,
      `mutation ($input: ${what}Input!) { made: create${what}(input: $input) { record: ${field} { id } userErrors { message } } }`,
      { input },
    );
    expect(made.userErrors).toEqual([]);
    return made.record!.id;
  };
  const { provinces } = await ask<{ provinces: { nodes: { id: string }[] } }>(
    page,
    '{ provinces(first: 1) { nodes { id } } }',
  );
  const of = { direction: 'INCREASE', frequency: 'YEAR' };
  const named = { code: 'THU_NHAP_MO_HINH', name: 'Thu nhập của mô hình', unitOfMeasure: 'triệu đồng' };
  const indicatorId = await make('Indicator', { ...named, ...of });
  const version = { kind: 'MEASURED', overUnits: 'SUM', overPeriods: 'LAST', reportingLevel: 'PROVINCE' };
  const numbers = { decimals: 0, dueDays: 10, validFrom: '2025-01-01', unitOfMeasure: 'đồng' };
  await make('IndicatorVersion', { indicatorId, ...of, ...version, ...numbers });
  for (const [period, target, value] of [
    ['2024', '5', '4'],
    ['2025', '6000000', '7000000'],
  ]) {
    const where = { indicatorId, provinceId: provinces.nodes[0]!.id, period };
    await make('Target', { ...where, value: target });
    await make('Measurement', { ...where, value });
  }
  await open(named.code);
  const row = (year: number) => series().getByRole('row', { name: new RegExp(`^Năm ${year}`) });
  await row(2024).getByText('5 triệu đồng (Năm 2024)').waitFor();
  await row(2025).getByText('6.000.000 đồng (Năm 2025)').waitFor();
});

test('a number of the first page opens its explanation', async () => {
  await page.goto('/');
  await explained('100\u00a0%').first().click();
  await page.getByRole('dialog', { name: 'Số này từ đâu' }).getByText('100/1').waitFor();
  expect(errors).toEqual([]);
});
