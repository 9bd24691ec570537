import type { Page } from 'playwright-core';
import { ask } from './browser.ts';

/** What people of these tests choose, first and then. */
export const PASSWORD = 'thuyền cọc mây 2026';
export const NEXT_PASSWORD = 'trà sen hồ tây mùa hạ';

export type Invited = { readonly email: string; readonly link: string };

/** Invites a person as the administrator who is signed in on the page. */
export async function invite(page: Page, name = 'Nguyễn Thị Hoa'): Promise<Invited> {
  const email = `${crypto.randomUUID()}@example.org`;
  const { inviteUser } = await ask<{ inviteUser: { link: string } }>(
    page,
    'mutation ($input: InviteUserInput!) { inviteUser(input: $input) { link userErrors { message } } }',
    { input: { name, email } },
  );
  return { email, link: inviteUser.link };
}

/** Takes an invitation up. */
export async function takeUp(page: Page, { link }: Invited, password = PASSWORD): Promise<void> {
  await page.goto(link);
  await page.locator('input[name=newPassword]').fill(password);
  await page.getByLabel('Nhập lại mật khẩu mới').fill(password);
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  await page.getByText('Đã đặt mật khẩu. Hãy đăng nhập.').waitFor();
}

/** Fills in and sends the first step of the sign-in page. */
export async function enter(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}

/** Where the panel stands once somebody is in. */
export const panelIsOpen = (page: Page): Promise<void> =>
  page.getByRole('navigation', { name: 'Trình đơn chính' }).waitFor();

/** Opens an item of the menu at the top right. */
export async function chooseFromAccountMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Tài khoản' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}
