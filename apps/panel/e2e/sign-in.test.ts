import { expect, test } from 'vitest';
import { openPage, signIn } from './browser.ts';

test('a wrong password is refused in Vietnamese and the address stays', async () => {
  const { page } = await openPage();
  await page.goto('/households');
  await page.getByLabel('Thư điện tử').fill('admin@localhost');
  await page.getByLabel('Mật khẩu').fill('not-the-password');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByText('Thư điện tử hoặc mật khẩu không đúng').waitFor();
  expect(await page.getByLabel('Thư điện tử').inputValue()).toBe('admin@localhost');
});

test('a locked address says for how long, and what to do', async () => {
  const { page } = await openPage();
  await page.goto('/login');
  const nobody = `${crypto.randomUUID()}@example.org`;
  for (let count = 0; count < 6; count += 1) {
    await page.getByLabel('Thư điện tử').fill(nobody);
    await page.getByLabel('Mật khẩu').fill('not-the-password');
    const answer = page.waitForResponse('**/sign-in/email');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await answer;
  }
  await page.getByText('Hãy thử lại sau 15 phút, hoặc nhờ quản trị viên mở khoá').waitFor();
});

test('signing in leads to the page that was asked for; signing out back to the login', async () => {
  const { page } = await openPage();
  await page.goto('/villages');
  await page.getByLabel('Thư điện tử').fill('admin@localhost');
  await page.getByLabel('Mật khẩu').fill('correct-horse-battery');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('heading', { name: 'Thôn, bản, khu phố', level: 1 }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/villages');
  await page.getByRole('button', { name: 'Tài khoản' }).click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await page.getByRole('button', { name: 'Đăng nhập' }).waitFor();
});

test('a session that ended elsewhere is said, and signing in again leads back', async () => {
  const { page } = await openPage();
  await signIn(page);
  await page.context().clearCookies();
  await page.getByRole('menuitem', { name: 'Thôn, bản, khu phố' }).click();
  await page.getByText('Phiên đăng nhập đã hết').waitFor();
  await page.getByLabel('Thư điện tử').fill('admin@localhost');
  await page.getByLabel('Mật khẩu').fill('correct-horse-battery');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('heading', { name: 'Thôn, bản, khu phố', level: 1 }).waitFor();
});

test('the language is switched by one press and remembered, also after signing out', async () => {
  const { page } = await openPage();
  await signIn(page);
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('vi');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('navigation', { name: 'Main menu' }).waitFor();
  await page.reload();
  await page.getByRole('navigation', { name: 'Main menu' }).waitFor();
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en');
  await page.goto('/communes');
  await page.getByRole('heading', { name: 'Communes', level: 1 }).waitFor();
  await expect.poll(() => page.title()).toBe('Communes – Thoát Nghèo');
  await page.getByRole('button', { name: 'Profile' }).click();
  await page.getByRole('menuitem', { name: 'Logout' }).click();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
});
