import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { codeOf } from './authenticator.ts';
import { openPage, PHONE, signIn } from './browser.ts';
import { overflow, settled, untranslated, violations } from './page-checks.ts';
import { chooseFromAccountMenu, enter, invite, NEXT_PASSWORD, PASSWORD, panelIsOpen, takeUp } from './people.ts';

let administrator: Page;
beforeAll(async () => {
  ({ page: administrator } = await openPage());
  await signIn(administrator);
});

/** A browser in which a person who was just invited is signed in. */
async function aPerson(): Promise<{ page: Page; email: string }> {
  const invited = await invite(administrator);
  const { page } = await openPage();
  await takeUp(page, invited);
  await page.getByRole('link', { name: 'Đăng nhập' }).click();
  await enter(page, invited.email);
  await panelIsOpen(page);
  return { page, email: invited.email };
}

/** Sets a second factor up on the page of the account. */
async function enrol(page: Page): Promise<{ secret: string; codes: string[] }> {
  await page.getByRole('button', { name: 'Thiết lập xác thực hai bước' }).click();
  await page.locator('input[name=password]').fill(PASSWORD);
  await page.getByRole('button', { name: 'Thiết lập xác thực hai bước' }).click();
  const secret = (await page.locator('[data-secret]').getAttribute('data-secret')) ?? '';
  const codes = await page.getByRole('list', { name: 'Mã dự phòng' }).getByRole('listitem').allInnerTexts();
  await page.getByLabel('Mã xác thực').fill(codeOf(secret));
  await page.getByRole('button', { name: 'Bật xác thực hai bước' }).click();
  return { secret, codes };
}

const checks = async (page: Page): Promise<string[]> => {
  await settled(page);
  return [...(await violations(page)), ...(await overflow(page)), ...(await untranslated(page))];
};

describe('an invitation', () => {
  test('is made in the panel, taken up by its link, and works once', async () => {
    const email = `${crypto.randomUUID()}@example.org`;
    await administrator.getByRole('menuitem', { name: 'Người dùng' }).click();
    await administrator.getByRole('button', { name: 'Mời người dùng' }).click();
    await administrator.getByLabel('Họ tên').fill('Phạm Văn Nam');
    await administrator.getByLabel('Thư điện tử').fill('admin@localhost');
    await administrator.getByRole('button', { name: 'Tạo lời mời' }).click();
    await administrator.getByText('Đã có tài khoản dùng địa chỉ này').waitFor();
    await administrator.getByLabel('Thư điện tử').fill(email);
    await administrator.getByRole('button', { name: 'Tạo lời mời' }).click();
    const link = await administrator.getByLabel('Liên kết', { exact: true }).inputValue();
    expect(await checks(administrator)).toEqual([]);
    await administrator.getByRole('button', { name: 'Đóng' }).click();
    const row = administrator.getByRole('row', { name: email });
    await row.getByText('Đã mời').waitFor();

    const { page } = await openPage();
    await page.goto(link);
    await page.getByText('Chào Phạm Văn Nam!').waitFor();
    expect(await page.getByLabel('Thư điện tử').inputValue()).toBe(email);
    await page.locator('input[name=newPassword]').fill('phamvannam1988');
    await page.getByLabel('Nhập lại mật khẩu mới').fill('phamvannam1989');
    await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
    await page.getByText('không giống nhau').waitFor();
    await page.getByLabel('Nhập lại mật khẩu mới').fill('phamvannam1988');
    await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
    await page.getByText('Mật khẩu không được là địa chỉ thư hay họ tên của bạn').waitFor();
    await takeUp(page, { email, link });
    await page.getByRole('link', { name: 'Đăng nhập' }).click();
    await enter(page, email);
    await panelIsOpen(page);

    await page.goto(link);
    await page.reload();
    await page.getByText('Liên kết này đã dùng, đã hết hạn hoặc không đúng').waitFor();
  });

  test('leads to an account that can be disabled and enabled again', async () => {
    const { page, email } = await aPerson();
    await administrator.goto('/users');
    const menu = () => administrator.getByRole('row', { name: email }).getByRole('button', { name: /Thao tác/ });
    await menu().click();
    await administrator.getByRole('menuitem', { name: 'Ngừng tài khoản' }).click();
    await administrator.getByRole('dialog').getByRole('button', { name: 'Ngừng tài khoản' }).click();
    await administrator.getByRole('row', { name: email }).getByText('Đã ngừng').waitFor();
    await page.goto('/login');
    await enter(page, email);
    await page.getByText('Tài khoản này đã ngừng hoạt động').waitFor();
    await menu().click();
    await administrator.getByRole('menuitem', { name: 'Mở lại tài khoản' }).click();
    await administrator.getByRole('row', { name: email }).getByText('Đang dùng').waitFor();
    await enter(page, email);
    await panelIsOpen(page);
  });
});

describe('a second factor', () => {
  let page: Page;
  let email: string;
  let factor: Awaited<ReturnType<typeof enrol>>;

  test('is set up', async () => {
    ({ page, email } = await aPerson());
    await chooseFromAccountMenu(page, 'Tài khoản của tôi');
    factor = await enrol(page);
    await page.getByText('Đang bật').waitFor();
    expect(factor.codes).toHaveLength(10);
  });

  test('is asked for at sign-in, and left out on a device that is trusted', async () => {
    await chooseFromAccountMenu(page, 'Đăng xuất');
    await enter(page, email);
    await page.getByLabel('Mã xác thực').fill('000000');
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.getByText('Mã xác thực không đúng hoặc đã hết hạn').waitFor();
    expect(await checks(page)).toEqual([]);
    await page.getByLabel('Mã xác thực').fill(codeOf(factor.secret, 1));
    await page.getByLabel('Không hỏi lại trên thiết bị này trong 30 ngày').check();
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await panelIsOpen(page);

    await chooseFromAccountMenu(page, 'Đăng xuất');
    await enter(page, email);
    await panelIsOpen(page);
  });

  test('is replaced by a backup code', async () => {
    const { page: other } = await openPage();
    await other.goto('/villages');
    await enter(other, email);
    await other.getByRole('button', { name: 'Dùng mã dự phòng' }).click();
    await other.getByLabel('Mã dự phòng').fill(factor.codes[0] ?? '');
    await other.getByRole('button', { name: 'Tiếp tục' }).click();
    await other.getByRole('heading', { name: 'Thôn, bản, khu phố', level: 1 }).waitFor();
  });

  test('that the registry demands comes before everything else', async () => {
    const { page } = await aPerson();
    await page.route('**/api/auth/ways-in', (route) =>
      route.fulfill({ json: { oidc: null, secondFactorRequired: true } }),
    );
    await page.goto('/villages');
    await page.getByText('Hệ thống này yêu cầu xác thực hai bước. Hãy thiết lập để tiếp tục.').waitFor();
    expect(await page.getByRole('navigation', { name: 'Trình đơn chính' }).count()).toBe(0);
    await page.setViewportSize(PHONE);
    expect(await checks(page)).toEqual([]);
    await enrol(page);
    await page.getByRole('heading', { name: 'Thôn, bản, khu phố', level: 1 }).waitFor();
  });
});

describe('devices on which somebody is signed in', () => {
  let page: Page;
  const others: Page[] = [];
  const devices = () => page.getByRole('group', { name: 'Thiết bị đang đăng nhập' }).getByRole('row');

  test('are listed, this one marked', async () => {
    const person = await aPerson();
    page = person.page;
    for (const _ of [1, 2]) {
      const { page: other } = await openPage();
      await other.goto('/login');
      await enter(other, person.email);
      await panelIsOpen(other);
      others.push(other);
    }
    await page.goto('/account');
    await expect.poll(() => devices().count()).toBe(4);
    await devices().getByText('Thiết bị này').waitFor();
  });

  test('one of them is signed out alone', async () => {
    await devices().getByRole('button', { name: 'Đăng xuất thiết bị' }).first().click();
    await expect.poll(() => devices().count()).toBe(3);
  });

  test('a new password signs the other ones out', async () => {
    await page.locator('input[name=currentPassword]').fill('không phải mật khẩu');
    await page.locator('input[name=newPassword]').fill(NEXT_PASSWORD);
    await page.getByLabel('Nhập lại mật khẩu mới').fill(NEXT_PASSWORD);
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    await page.getByText('Mật khẩu hiện tại không đúng. Hãy nhập lại.').waitFor();
    await page.locator('input[name=currentPassword]').fill(PASSWORD);
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    await page.getByText('Đã đổi mật khẩu').waitFor();
    await page.reload();
    await expect.poll(() => devices().count()).toBe(2);
    for (const other of others) {
      await other.reload();
      await other.getByLabel('Mật khẩu').waitFor();
    }
  });
});

test('the way through a provider is offered where one is set up, and says why nobody came in', async () => {
  const { page } = await openPage();
  await page.route('**/api/auth/ways-in', (route) =>
    route.fulfill({ json: { oidc: { label: 'Cổng tỉnh' }, secondFactorRequired: false } }),
  );
  await page.route('**/api/auth/sign-in/social', (route) =>
    route.fulfill({ json: { url: '/login?error=signup_disabled' } }),
  );
  await page.goto('/login');
  const button = page.getByRole('button', { name: 'Đăng nhập qua Cổng tỉnh' });
  await button.waitFor();
  expect(await checks(page)).toEqual([]);
  await button.click();
  await page.getByText('Địa chỉ thư này chưa có tài khoản hoặc lời mời còn hạn').waitFor();
  await page.unroute('**/api/auth/ways-in');
  await page.goto('/login');
  await page.getByLabel('Mật khẩu').waitFor();
  expect(await page.getByText('hoặc', { exact: true }).count()).toBe(0);
});
