import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPage, signIn } from '../browser.ts';
import { problemsOf, untranslated } from '../page-checks.ts';
import { panelIsOpen } from '../people.ts';
import { type Route, routesOf } from '../routes.ts';
import { aPersonWith, type RoleCode } from '../viewers.ts';

let administrator: Page;
let routes: readonly Route[];
beforeAll(async () => {
  ({ page: administrator } = await openPage());
  await signIn(administrator);
  const all = await routesOf(administrator);
  // Where nobody is signed in nothing depends on who is.
  routes = all.filter(({ name }) => name !== 'invitation' && name !== 'reset-password');
});

const DENIED = 'Bạn không có quyền mở trang này.';
const OFFICIALS = new Set([
  'households',
  'assessments',
  'communeReviews',
  'dataRequests',
  'productionModels',
  'reviewTables',
  'worklist',
  'printForms',
  'indicatorEntry',
  'indicatorReporting',
]);
const ADMINISTRATION = new Set(['users', 'roles', 'accessGrants', 'apiKeys', 'reorganisations']);
const OWN = new Set(['dashboard', 'account', 'povertyFigures', 'whatIf', 'drafts', 'auditEvents']);

/** Pages that look different to different people, by name; every page is looked at as the administrator in pages.test.ts. */
const LOOKED_AT = new Set([
  'dashboard',
  'households-list',
  'households-show',
  'communes-show',
  'reviewRounds-show',
  'povertyFigures',
  'whatIf',
]);

/** To another page as the menu does it, without loading the panel anew. */
async function goTo(page: Page, path: string): Promise<void> {
  const shown = page.locator('[data-page]');
  const before = await shown.getAttribute('data-page');
  await page.evaluate((to) => {
    window.history.pushState(null, '', to);
    window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, path);
  // The page before stays until the next one is loaded; that may also lead on to another.
  await page.waitForFunction(
    ([old, to]) => {
      const now = document.querySelector('[data-page]')?.getAttribute('data-page');
      return now !== old || now === to;
    },
    [before, path] as const,
  );
  await page.waitForTimeout(200);
  for (const busy of ['.MuiSkeleton-root', '.app-loader'])
    await page.locator(busy).first().waitFor({ state: 'detached' });
}

/** What the person is told on every route: nothing wrong with the page, and whether it was denied. */
async function walk(page: Page, errors: string[]): Promise<{ problems: string[]; denied: string[] }> {
  const problems: string[] = [];
  const denied: string[] = [];
  for (const { name, path } of routes) {
    errors.length = 0;
    await goTo(page, path);
    const isDenied = (await page.getByText(DENIED).count()) > 0;
    if (isDenied) denied.push(name);
    // The page that says no is the same everywhere: it is looked at once.
    const isLookedAt = isDenied ? denied.length === 1 : LOOKED_AT.has(name);
    const found = isLookedAt ? await problemsOf(page) : await untranslated(page);
    for (const problem of [...found, ...errors]) problems.push(`${name}: ${problem}`);
  }
  return { problems, denied };
}

const menu = (page: Page): Promise<string[]> =>
  page.getByRole('navigation', { name: 'Trình đơn chính' }).getByRole('menuitem').allInnerTexts();

const walkers: readonly { role: RoleCode; everywhere: boolean; reads: boolean; writes: (route: Route) => boolean }[] = [
  {
    role: 'COMMUNE_OFFICER',
    everywhere: false,
    reads: true,
    writes: ({ name }) =>
      /^(households|assessments|dataRequests|measurements|targets|reviewActs|productionModels)-create$|^communeReviews-(create|edit)$/.test(
        name,
      ),
  },
  // The form of a commune's step is where the approver recognises; corrections are the approver's decisions.
  {
    role: 'APPROVER',
    everywhere: false,
    reads: true,
    writes: ({ name }) => /^communeReviews-edit$|^(reviewActs|assessmentCorrections)-create$/.test(name),
  },
  { role: 'ANALYST', everywhere: true, reads: false, writes: () => false },
  { role: 'AUDITOR', everywhere: true, reads: true, writes: () => false },
];

describe.each(walkers)('$role', ({ role, everywhere, reads, writes }) => {
  test('walks every route without an error; what is not theirs is said to be so', { timeout: 300_000 }, async () => {
    const { page, errors } = await aPersonWith(administrator, { role, everywhere });
    const { problems, denied } = await walk(page, errors);
    expect(problems).toEqual([]);
    for (const route of routes) {
      const [concept = '', kind = ''] = route.name.split('-');
      const isWriting = kind === 'create' || kind === 'edit';
      if (OWN.has(route.name) || kind === 'show') continue;
      const isOpen = ADMINISTRATION.has(concept) ? false : isWriting ? writes(route) : reads || !OFFICIALS.has(concept);
      // The first record of a list may be of another commune: whether its form opens depends on it.
      if (isWriting && kind === 'edit') {
        if (!isOpen)
          expect([route.name, denied.includes(route.name) || role === 'COMMUNE_OFFICER']).toEqual([route.name, true]);
        continue;
      }
      expect([route.name, !denied.includes(route.name)]).toEqual([route.name, isOpen]);
    }
    await page.goto('/');
    await panelIsOpen(page);
    expect(denied.includes('auditEvents')).toBe(role !== 'AUDITOR');
    const entries = await menu(page);
    expect(entries).not.toContain('Người dùng');
    expect(entries.includes('Hộ gia đình')).toBe(reads);
    expect(entries).toContain('Số liệu tổng hợp');
  });
});
