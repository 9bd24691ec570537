import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, DESKTOP, openPage, PHONE, pickOption, signIn } from './browser.ts';
import { problemsOf } from './page-checks.ts';
import { serveCommunesOf } from './server.ts';

const HOUSEHOLDS = 300;
const TITLE = 'Sắp xếp 171 xã thành 54';

let page: Page;
let registry: Awaited<ReturnType<typeof serveCommunesOf>>;
beforeAll(async () => {
  registry = await serveCommunesOf('2025-06-30', HOUSEHOLDS);
  ({ page } = await openPage({ baseURL: registry.url }));
  await signIn(page);
}, 180_000);
afterAll(() => registry.stop());

const inOldCommunes = async (): Promise<number> =>
  (
    await ask<{ households: { totalCount: number } }>(
      page,
      '{ households(first: 1, filter: { commune: { validTo: { isNull: false } } }) { totalCount } }',
    )
  ).households.totalCount;

test('the reorganisation of 01/07/2025 is drafted from the official successions', async () => {
  await page.goto('/reorganisations/create');
  await page.getByLabel('Tên gọi').fill(TITLE);
  await pickOption(page, 'Văn bản', '1679', /1679\/NQ-UBTVQH15/);
  await page.getByLabel('Có hiệu lực từ ngày').fill('01/07/2025');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Lấy từ danh mục chính thức theo ngày hiệu lực' }).click();
  await page.getByText('Đã lưu các dòng kế thừa').waitFor();
  await page.getByText('Chưa áp dụng được').waitFor();
  await page.getByText(/hộ của các xã bị chia chưa chọn đơn vị mới/).waitFor();
  const staying = page.locator('section', {
    has: page.getByRole('heading', { name: 'Số liệu, rà soát, vốn và mô hình của xã cũ' }),
  });
  await staying.getByText('Khoản vốn', { exact: true }).first().waitFor();
  await staying.getByText('Mô hình sản xuất', { exact: true }).first().waitFor();
});

type Divided = { toCommuneIds: string[]; villages: { villageId: string; undecided: number }[] };

/** Decides what is left open, village by village, as a second official would. */
async function decideTheRest(): Promise<void> {
  const id = new URL(page.url()).pathname.split('/')[2];
  const { reorganisationDryRun } = await ask<{ reorganisationDryRun: { divided: Divided[] } }>(
    page,
    'query ($id: ID!) { reorganisationDryRun(id: $id) { divided { toCommuneIds villages { villageId undecided } } } }',
    { id },
  );
  for (const { toCommuneIds, villages } of reorganisationDryRun.divided.slice(1))
    await ask(
      page,
      `mutation ($id: ID!, $villageIds: [ID!]!, $communeId: ID) {
        assignReorganisationVillages(id: $id, villageIds: $villageIds, communeId: $communeId) { userErrors { message } }
      }`,
      { id, villageIds: villages.map(({ villageId }) => villageId), communeId: toCommuneIds[0] },
    );
}

test('its ten divided communes are decided village by village, one household by itself', async () => {
  const section = page.locator('section', { has: page.getByRole('heading', { name: /^Xã bị chia/ }) });
  const divided = section.getByRole('button', { name: /→/ });
  await expect.poll(() => divided.count()).toBe(10);
  await decideTheRest();
  await page.reload();
  await divided.first().click();
  const card = page.locator('.MuiAccordion-root').first();
  await card.getByRole('checkbox', { name: 'Đánh dấu mọi thôn' }).check();
  await card.getByRole('combobox', { name: 'Chuyển đến' }).click();
  await page.getByRole('option').first().click();
  await card.getByRole('button', { name: /^Chuyển \d+ mục/ }).click();
  await card.getByRole('button', { name: /đã chọn xong/ }).waitFor();
  await card.getByRole('button', { name: 'Chọn từng hộ' }).click();
  await card.getByRole('switch', { name: 'Chỉ hộ chưa chọn' }).uncheck();
  const list = card.getByRole('group', { name: 'Các hộ của xã bị chia' });
  await list.getByRole('checkbox').first().check();
  await card.getByRole('combobox', { name: 'Chuyển đến' }).last().click();
  await page.getByRole('option').nth(1).click();
  await card.getByRole('button', { name: 'Chuyển 1 mục đã đánh dấu' }).click();
  await page.getByText('Đã đủ điều kiện áp dụng.').waitFor();
});

test('on a phone, and in the dark, the page is whole and accessible', async () => {
  await page.addStyleTag({ content: '*, *::before, *::after { transition: none !important; }' });
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await problemsOf(page)).toEqual([]);
  }
  await page.setViewportSize(DESKTOP);
});

test('it is applied after a last question, and everybody lives in a commune of today', async () => {
  expect(await inOldCommunes()).toBeGreaterThan(HOUSEHOLDS / 2);
  await page.getByRole('button', { name: 'Áp dụng' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Áp dụng' }).click();
  await page.getByText('Đã áp dụng sắp xếp').waitFor();
  await page.getByRole('heading', { name: 'Hộ đã chuyển từ xã cũ sang xã mới' }).waitFor();
  expect(await inOldCommunes()).toBe(0);
});

test('a moved household tells of it in its history', async () => {
  await page.goto('/households');
  await page.getByRole('link', { name: /./ }).and(page.locator('td a')).first().click();
  await page.getByRole('link', { name: 'Lịch sử' }).click();
  await page.getByText(TITLE).first().waitFor();
});

test('it is taken back with a reason, while nothing was built on it', async () => {
  await page.goto('/reorganisations');
  await page.getByRole('link', { name: TITLE }).click();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Lý do' }).fill('Nhập nhầm ngày');
  await dialog.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByText('Đã hoàn tác sắp xếp').waitFor();
  await page.getByText('Nhập nhầm ngày').waitFor();
  expect(await inOldCommunes()).toBeGreaterThan(HOUSEHOLDS / 2);
});
