import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ask, DESKTOP, openPage, PHONE, signIn } from './browser.ts';
import { overflow, settled, violations } from './page-checks.ts';

let page: Page;
let errors: string[];
beforeAll(async () => {
  ({ page, errors } = await openPage());
  await signIn(page);
});

const box = (name: string | RegExp) => page.getByRole('textbox', { name });
const run = () => page.getByRole('button', { name: 'Tính thử' }).click();
const section = (title: string) => page.locator('section', { has: page.getByRole('heading', { name: title }) });

test('a standard that cannot be used is told at its field, and nothing is asked', async () => {
  await page.goto('/');
  await page.getByRole('menuitem', { name: 'Nếu đổi chuẩn' }).click();
  await box('Ngưỡng thiếu hụt').fill('13');
  await box('Mức sống trung bình').fill('rưỡi');
  await run();
  await page.getByText('Hãy nhập một số.').waitFor();
  await box('Mức sống trung bình').fill('1,5');
  await page.getByText(/từ 1 đến 12/).waitFor();
  expect(await section('Theo loại hộ').count()).toBe(0);
});

test('a raised line shows before and after by class and commune, and the households that change', async () => {
  await page.getByRole('button', { name: 'Trở về chuẩn gốc' }).click();
  await box('Mức chuẩn nông thôn').fill('90.000.000');
  await box('Mức chuẩn thành thị').fill('90.000.000');
  await run();
  const nearPoor = section('Theo loại hộ').getByRole('row', { name: /^Hộ cận nghèo/ });
  await nearPoor.waitFor();
  expect(await nearPoor.textContent()).toMatch(/\+\d/);
  const nonPoor = section('Theo loại hộ').getByRole('row', { name: /^Hộ không nghèo/ });
  expect(await nonPoor.textContent()).toMatch(/−\d/);
  await section('Theo xã, phường, đặc khu').getByRole('row').nth(1).waitFor();

  const households = section('Các hộ đổi loại');
  await households.getByRole('combobox', { name: 'Thay đổi' }).click();
  await page.getByRole('option', { name: 'Hộ không nghèo → Hộ cận nghèo' }).click();
  const forms = households.getByRole('link', { name: /^Mở phiếu của hộ/ });
  // Until only these are listed, the rows are those of every change, which are about to be replaced.
  const changed = households.getByRole('row').filter({ hasText: /Hộ không nghèo\s*Hộ cận nghèo/ });
  await expect.poll(async () => (await changed.count()) - (await forms.count())).toBe(0);
  await forms.first().click();
  await page.getByRole('heading', { name: 'Kết quả phân loại' }).waitFor();
  await page.getByText(/Thu nhập .* vượt mức/).waitFor();
  expect(errors).toEqual([]);
});

test('the page holds on a phone and in the dark', async () => {
  await page.goto('/what-if');
  await box('Mức chuẩn nông thôn').fill('90.000.000');
  await run();
  await section('Các hộ đổi loại').waitFor();
  await page.addStyleTag({
    content: '*, *::before, *::after { transition: none !important; animation: none !important; }',
  });
  for (const { size, colorScheme } of [
    { size: PHONE, colorScheme: 'light' },
    { size: PHONE, colorScheme: 'dark' },
    { size: DESKTOP, colorScheme: 'dark' },
  ] as const) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await settled(page);
    const shots = process.env.SCREENSHOTS;
    if (shots)
      await page.screenshot({ path: `${shots}/what-if-answer-${size.width}-${colorScheme}.png`, fullPage: true });
    expect([...(await violations(page)), ...(await overflow(page))]).toEqual([]);
  }
  await page.setViewportSize(DESKTOP);
});

test('nothing was stored', async () => {
  const { assessments } = await ask<{ assessments: { aggregate: { max: { version: number } } } }>(
    page,
    '{ assessments(filter: { round: { year: { eq: 2025 } }, synthetic: { eq: true } }) { aggregate { max { version } } } }',
  );
  expect(assessments.aggregate.max.version).toBe(1);
});
