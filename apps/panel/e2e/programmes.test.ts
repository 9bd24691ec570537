import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ask, openPage, pickOption, signIn } from './browser.ts';
import { problemsOf } from './page-checks.ts';

let page: Page;
beforeAll(async () => {
  ({ page } = await openPage());
  await signIn(page);
});

const NAME = 'Chương trình nhà ở (thử)';
const section = (title: string) =>
  page.locator('section', { has: page.getByRole('heading', { name: title, exact: true }) });
const save = () => page.getByRole('button', { name: 'Lưu' }).click();
const opened = () => page.getByRole('heading', { name: NAME, level: 1 }).waitFor();

async function addLine(source: string, amount: string, stage?: string): Promise<void> {
  await page.getByRole('link', { name: 'Thêm khoản vốn' }).click();
  await expect.poll(() => page.getByRole('combobox', { name: 'Chương trình' }).inputValue()).toBe(NAME);
  await page.getByRole('combobox', { name: 'Nguồn vốn' }).click();
  await page.getByRole('option', { name: source }).click();
  if (stage !== undefined) {
    await page.getByRole('combobox', { name: 'Bước thực hiện vốn' }).click();
    await page.getByRole('option', { name: stage }).click();
  }
  await page.getByRole('textbox', { name: 'Từ năm' }).fill('2024');
  await page.getByRole('textbox', { name: 'Đến năm' }).fill('2025');
  await page.getByRole('textbox', { name: 'Số tiền' }).fill(amount);
  await save();
  await opened();
}

test('a programme that ends before it starts is refused, then saved', async () => {
  await page.goto('/programmes/create');
  await page.getByRole('textbox', { name: 'Mã', exact: true }).fill('NHA_O_THU');
  await page.getByRole('textbox', { name: 'Tên chương trình' }).fill(NAME);
  await page.getByRole('textbox', { name: 'Ngày bắt đầu' }).fill('01/01/2024');
  await page.getByRole('textbox', { name: 'Ngày kết thúc' }).fill('31/12/2023');
  await save();
  await page.getByRole('alert').getByText('Ngày kết thúc không được trước 01/01/2024').waitFor();
  await page.getByRole('textbox', { name: 'Ngày kết thúc' }).fill('31/12/2025');
  await save();
  await opened();
  await page.getByText('Chưa có khoản vốn nào. Bấm “Thêm khoản vốn”').waitFor();
});

test('shares and the ratio follow from the amounts', async () => {
  await addLine('Tín dụng', '3.000.000.000');
  await addLine('Ngân sách nhà nước', '1.000.000.000');
  const bySource = section('Nguồn lực theo nguồn vốn');
  await bySource.getByRole('row', { name: 'Tín dụng' }).getByText('75,00 %').waitFor();
  await bySource.getByRole('row', { name: 'Ngân sách nhà nước' }).getByText('25,00 %').waitFor();
  await bySource.getByText('3,000 lần').waitFor();
});

test('an amount is corrected and said to be a floor', async () => {
  await page.getByRole('link', { name: /^Sửa: Ngân sách nhà nước/ }).click();
  await expect.poll(() => page.getByRole('textbox', { name: 'Số tiền' }).inputValue()).toBe('1.000.000.000');
  await page.getByRole('textbox', { name: 'Số tiền' }).fill('-1');
  await save();
  await page.getByRole('alert').getByText('Số tiền phải từ 0').waitFor();
  await page.getByRole('textbox', { name: 'Số tiền' }).fill('2000000000');
  await page
    .getByRole('group', { name: /Nguồn nêu “trên”/ })
    .getByRole('button', { name: 'Có', exact: true })
    .click();
  await save();
  await opened();
  const row = section('Nguồn lực theo nguồn vốn').getByRole('row', { name: 'Ngân sách nhà nước' });
  await row.getByText('trên 2 tỷ đồng').waitFor();
  await row.getByText('40,00 %').waitFor();
});

test('a funding line is deleted and brought back', async () => {
  await page.getByRole('button', { name: /^Xoá: Tín dụng/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xoá' }).click();
  const row = section('Các khoản vốn').getByRole('row', { name: 'Tín dụng' });
  await expect.poll(() => row.count()).toBe(0);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.poll(() => row.count()).toBe(1);
});

test('what is planned, allocated and disbursed stands by source, with the rate of disbursement', async () => {
  for (const [stage, amount] of [
    ['Kế hoạch', '400.000.000'],
    ['Phân bổ', '400000000'],
    ['Giải ngân', '300000000'],
  ] as const)
    await addLine('Tín dụng', amount, stage);
  const course = section('Kế hoạch, phân bổ, giải ngân');
  const credit = course.getByRole('row', { name: 'Tín dụng' });
  await credit.getByText('75,00 %').waitFor();
  await credit.getByText('0,3 tỷ đồng').waitFor();
  await course.getByText('Tỷ lệ phân bổ so với kế hoạch: 100,00 %').waitFor();
});

const outcomes = () => section('Kết quả mà chương trình chi trả');
const POOR = 'Số hộ nghèo theo kết quả rà soát';

test('the indicators that a programme pays for are chosen, and stand beside its money', async () => {
  await page.getByRole('link', { name: 'Sửa', exact: true }).click();
  await pickOption(page, 'Các chỉ tiêu được chi trả', 'duong o to', /đường ô tô/);
  await pickOption(page, 'Các chỉ tiêu được chi trả', 'ngheo theo ket qua', POOR);
  await page.keyboard.press('Escape');
  await save();
  await opened();
  const row = outcomes().getByRole('row', { name: /đường ô tô/ });
  await row.getByText('100 % (Năm 2025)').waitFor();
  await row.getByText('Chưa có số liệu nào').waitFor();
});

type Outcome = { attainment: string | null; figure: { code: string; value: string | null } };

test('what is counted in the registry is held against its target by the registry, in the unit one chooses', async () => {
  const { indicator, communes } = await ask<{
    indicator: { id: string };
    communes: { nodes: { id: string; fullName: string }[] };
  }>(
    page,
    `{ indicator(code: "RS_HO_NGHEO") { id }
       communes(first: 1, filter: { code: { eq: "06994" }, validTo: { isNull: true } }) { nodes { id fullName } } }`,
  );
  const [commune] = communes.nodes;
  const { payload } = await ask<{ payload: { userErrors: unknown[] } }>(
    page,
    'mutation ($input: TargetInput!) { payload: createTarget(input: $input) { userErrors { message } } }',
    { input: { indicatorId: indicator.id, communeId: commune!.id, period: '2025', value: '1000' } },
  );
  expect(payload.userErrors).toEqual([]);
  const { told } = await ask<{ told: Outcome[] }>(
    page,
    'query ($communeId: ID!) { told: programmeOutcomes(code: "NHA_O_THU", communeId: $communeId) { attainment figure { code value } } }',
    { communeId: commune!.id },
  );
  const counted = told.find(({ figure }) => figure.code === 'RS_HO_NGHEO')!;
  expect(counted).toMatchObject({ attainment: 'ATTAINED', figure: { value: expect.stringMatching(/^\d+$/) } });
  await page.reload();
  await outcomes().getByRole('combobox', { name: 'Đơn vị xem kết quả' }).click();
  await page.getByRole('option', { name: commune!.fullName }).click();
  const row = outcomes().getByRole('row', { name: new RegExp(`^${POOR}`) });
  await row.getByText('1.000 hộ (Năm 2025)').waitFor();
  await row.getByRole('button', { name: `Giải thích số liệu: ${counted.figure.value}\u00a0hộ` }).waitFor();
  await row.getByText('Đạt', { exact: true }).waitFor();
  expect(await problemsOf(page)).toEqual([]);
});
