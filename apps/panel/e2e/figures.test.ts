import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openPage, signIn } from './browser.ts';
import { problemsOf } from './page-checks.ts';

let page: Page;
let errors: string[];
beforeAll(async () => {
  ({ page, errors } = await openPage());
  await signIn(page);
});

const toggles = (name: string) => page.getByRole('group', { name, exact: true });
const table = (name: string) => page.getByRole('group', { name, exact: true }).getByRole('table');

test('households of a review by one detail at a time, with shares', async () => {
  await page.goto('/figures');
  const by = toggles('Chia theo');
  await by.getByRole('button', { name: 'Dân tộc chủ hộ' }).click();
  const found = table('Hộ và nhân khẩu theo kết quả rà soát');
  await found.getByRole('columnheader', { name: 'Tỷ lệ hộ' }).waitFor();
  await found.getByRole('cell', { name: 'Kinh', exact: true }).first().waitFor();
  await by.getByRole('button', { name: 'Giới tính chủ hộ' }).click();
  await found.getByRole('columnheader', { name: 'Giới tính chủ hộ' }).waitFor();
  await expect
    .poll(() => by.getByRole('button', { name: 'Dân tộc chủ hộ' }).getAttribute('aria-pressed'))
    .toBe('false');
  await expect.poll(() => page.getByRole('switch', { name: 'Theo các xã hiện nay' }).isDisabled()).toBe(true);
});

test('a district takes the place of communes, as reported; households of today are of none', async () => {
  const by = toggles('Chia theo');
  const found = table('Hộ và nhân khẩu theo kết quả rà soát');
  await by.getByRole('button', { name: 'Xã', exact: true }).click();
  await found.getByRole('columnheader', { name: 'Xã, phường, đặc khu' }).waitFor();
  await by.getByRole('button', { name: 'Cấp huyện' }).click();
  await found.getByRole('columnheader', { name: 'Đơn vị cấp huyện' }).waitFor();
  await found.getByText('Không thuộc cấp huyện').first().waitFor();
  for (const other of ['Xã', 'Giới tính chủ hộ'])
    await expect
      .poll(() => by.getByRole('button', { name: other, exact: true }).getAttribute('aria-pressed'))
      .toBe('false');
  await expect.poll(() => page.getByRole('switch', { name: 'Theo các xã hiện nay' }).isDisabled()).toBe(true);
  await by.getByRole('button', { name: 'Cấp huyện' }).click();
  await page.getByRole('switch', { name: 'Theo các xã hiện nay' }).check();
  await found.getByRole('columnheader', { name: 'Đơn vị cấp huyện' }).waitFor({ state: 'detached' });
});

test('multidimensional poverty of few households is withheld, by whatever it is told apart', async () => {
  const measures = table('Nghèo đa chiều (Alkire – Foster)');
  await measures.getByRole('columnheader', { name: 'M0' }).waitFor();
  await expect.poll(() => measures.getByRole('row').count()).toBe(2);
  await measures.getByText('được che (quy tắc dưới 5 hộ)').first().waitFor();
  await toggles('Chia nghèo đa chiều theo').getByRole('button', { name: 'Thôn, bản, khu phố' }).click();
  await expect.poll(() => measures.getByRole('row').count()).toBeGreaterThan(3);
  expect(await problemsOf(page)).toEqual([]);
  expect(errors).toEqual([]);
});
