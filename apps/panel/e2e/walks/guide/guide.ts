import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { settled } from '../../page-checks.ts';
import { smallPng } from './small-png.ts';

const inDocs = (path: string): string => fileURLToPath(new URL(`../../../../../docs/${path}`, import.meta.url));
const FOLDER = 'images/official';

/** The officials' guide as it is read. */
export const guide = readFileSync(inDocs('huong-dan-can-bo.md'), 'utf8');

/** Names of the pictures that the guide shows, in their order. */
export const picturesShown = [...guide.matchAll(/\(images\/official\/([\w-]+)\.png\)/g)].map(([, name]) => name ?? '');

/** Items of the menu that the guide names: the first column of its table of pages. */
export const menuItems = [...guide.matchAll(/^\| \*\*(.+?)\*\* +\|/gm)].map(([, name]) => name ?? '');

/** Whether pictures are made anew; only `pnpm guide:images` does. */
const isMaking = process.env.GUIDE_IMAGES === '1';
if (isMaking) mkdirSync(inDocs(FOLDER), { recursive: true });

/** The page as it stands is what the guide shows under this name. */
export async function picture(page: Page, name: string, taken: string[]): Promise<void> {
  await settled(page);
  taken.push(name);
  if (!isMaking) return;
  await page.addStyleTag({
    content:
      '*, *::before, *::after { transition: none !important; animation: none !important; caret-color: transparent !important; }',
  });
  await page.waitForTimeout(300);
  writeFileSync(inDocs(`${FOLDER}/${name}.png`), await smallPng(page, await page.screenshot()));
}
