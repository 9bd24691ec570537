import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { DESKTOP, openPage, PHONE, signIn } from '../browser.ts';
import { overflow, settled, untranslated, violations } from '../page-checks.ts';
import { routesOf } from '../routes.ts';

/** Folder for a picture of every page at every size and in both themes; unset: none are taken. */
const shots = process.env.SCREENSHOTS;
if (shots) mkdirSync(shots, { recursive: true });

const LOOKS = [
  { size: DESKTOP, colorSchemes: ['light', 'dark'] },
  { size: PHONE, colorSchemes: ['dark', 'light'] },
] as const;

let page: Page;
let errors: string[];
beforeAll(async () => {
  ({ page, errors } = await openPage());
});

/** Colours fade from one theme to the other; half-way they have no contrast to speak of. */
const standStill = () =>
  page.addStyleTag({ content: '*, *::before, *::after { transition: none !important; animation: none !important; }' });

/** The page as it opens at both sizes, light and dark; each problem once with the places that have it. */
async function lookAt(name: string, problems: Map<string, string[]>): Promise<void> {
  for (const { size, colorSchemes } of LOOKS) {
    await page.setViewportSize(size);
    // A page may open otherwise on a phone than it looks when a window is made small.
    if (size === PHONE) await page.reload();
    await standStill();
    for (const colorScheme of colorSchemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await settled(page);
      await page.waitForTimeout(100);
      const look = `${name}-${size.width}-${colorScheme}`;
      if (shots) await page.screenshot({ path: `${shots}/${look}.png`, fullPage: true });
      const found = [...(await violations(page)), ...(await overflow(page)), ...(await untranslated(page)), ...errors];
      errors.length = 0;
      for (const problem of new Set(found)) problems.set(problem, [...(problems.get(problem) ?? []), look]);
    }
  }
  await page.setViewportSize(DESKTOP);
}

const report = (problems: ReadonlyMap<string, string[]>): string[] =>
  [...problems].map(([problem, looks]) => `${problem}\n    on ${looks.join(', ')}`);

test('the login: no serious violation, nothing wider than the screen, no English', async () => {
  const problems = new Map<string, string[]>();
  await page.goto('/login');
  await page.getByLabel('Mật khẩu').waitFor();
  await lookAt('login', problems);
  expect(report(problems)).toEqual([]);
});

test('every route: no serious violation, nothing wider than the screen, no error, no English', {
  timeout: 600_000,
}, async () => {
  const problems = new Map<string, string[]>();
  await signIn(page);
  const routes = await routesOf(page);
  expect(routes.length).toBeGreaterThan(20);
  for (const { name, path } of routes) {
    errors.length = 0;
    await page.goto(path);
    await lookAt(name, problems);
  }
  expect(report(problems)).toEqual([]);
});
