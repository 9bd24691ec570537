import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
};

/** Serious and critical violations (WCAG 2.2 A and AA) on the page as it stands. */
export async function violations(page: Page): Promise<string[]> {
  const known = await page.evaluate(() => 'axe' in window);
  if (!known) await page.evaluate(axe);
  // Half-way through a fade colours have no contrast to speak of.
  await page.addStyleTag({
    content: '*, *::before, *::after { transition: none !important; animation: none !important; }',
  });
  const found = await page.evaluate(async () => {
    const { axe: loaded } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> };
    };
    return (await loaded.run({ resultTypes: ['violations'] })).violations;
  });
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
}

/** By how many pixels the page is wider than the screen. */
export async function overflow(page: Page): Promise<string[]> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return wider > 0 ? [`wider than the screen by ${wider} px`] : [];
}

/** Message keys shown as they are, and English words of the libraries that slipped through. */
const UNTRANSLATED =
  /\b(ra|resources|panel|vocabulary)\.[a-z]\w+(\.\w+)+|\b(Search|Sort|Filter|Clear|Open|Close|Loading|Rows|Next|Previous|Columns|Refresh|Create|Edit|Delete|Save|Cancel|Add|Remove|Select|Show|Page|No options|Profile|Logout|Menu|Toggle|Choose)\b/;

/** Texts and names on the page that are not Vietnamese. */
export async function untranslated(page: Page): Promise<string[]> {
  // biome-ignore lint/performance/useDomNodeTextContent: only what is visible counts, not the text of hidden nodes
  const shown = await page.locator('body').innerText();
  const named = await page.evaluate(() =>
    [...document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')].flatMap((element) =>
      ['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
    ),
  );
  const texts = new Set([...shown.split('\n'), ...named]);
  return [...texts].filter((text) => UNTRANSLATED.test(text)).map((text) => `not Vietnamese: ${text.slice(0, 120)}`);
}

/** Waits until a page has what it asked for and stands still. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  for (const busy of ['.MuiSkeleton-root', '.app-loader'])
    await page.locator(busy).first().waitFor({ state: 'detached' });
}

/** Everything that is wrong with the page as it stands, once it stands still. */
export async function problemsOf(page: Page): Promise<string[]> {
  // Half-way through a fade nothing has a contrast to speak of.
  await page.addStyleTag({
    content: '*, *::before, *::after { transition: none !important; animation: none !important; }',
  });
  await settled(page);
  await page.locator('.app-loader').waitFor({ state: 'detached' });
  return [...(await violations(page)), ...(await overflow(page)), ...(await untranslated(page))];
}
