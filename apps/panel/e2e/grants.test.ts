import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ask, openPage, pickOption, signIn } from './browser.ts';
import { problemsOf } from './page-checks.ts';
import { invite } from './people.ts';

let page: Page;
beforeAll(async () => {
  ({ page } = await openPage());
  await signIn(page);
});

const checks = (): Promise<string[]> => problemsOf(page);

test('a role is made, with its permissions in words', async () => {
  await page.getByRole('menuitem', { name: 'Vai trò' }).click();
  await page.getByRole('link', { name: 'Cán bộ cấp xã' }).waitFor();
  await page.getByRole('link', { name: 'Thêm mới' }).click();
  await page.getByLabel('Tên', { exact: true }).fill('Cộng tác viên');
  await page.getByLabel('Mã', { exact: true }).fill('HELPER');
  await page.getByLabel('Xem dân tộc').check();
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('cần kèm quyền xem hồ sơ', { exact: false }).first().waitFor();
  await page.getByLabel('Xem hồ sơ hộ, rà soát, số liệu của xã').check();
  expect(await checks()).toEqual([]);
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('heading', { name: 'Cộng tác viên', level: 1 }).waitFor();
  await page.getByRole('listitem').filter({ hasText: 'Xem dân tộc' }).waitFor();
  await page.getByText('Chưa cấp vai trò này cho ai.').waitFor();
});

test('a role is granted for communes found by typing, seen through that person’s eyes, and ended', async () => {
  const { email } = await invite(page, 'Lò Thị Mai');
  await page.goto('/users');
  await page.getByRole('row', { name: email }).getByRole('link', { name: 'Lò Thị Mai' }).click();
  await page.getByText('chưa được cấp vai trò nào').waitFor();
  await page.getByRole('link', { name: 'Cấp quyền', exact: true }).click();
  await pickOption(page, 'Vai trò', 'cong tac', 'Cộng tác viên');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('alert').getByText('Hãy sửa các mục sau').waitFor();
  await pickOption(page, 'Các xã, phường, đặc khu', 'tien yen', /Tiên Yên/);
  await page.keyboard.press('Escape');
  await page.getByLabel('Lý do').fill('Quyết định 15/QĐ-UBND');
  expect(await checks()).toEqual([]);
  await page.getByRole('button', { name: 'Lưu' }).click();
  const grants = page.getByRole('group', { name: 'Quyền được cấp' });
  await grants.getByText('Đang có hiệu lực').waitFor();
  await grants.getByText(/Tiên Yên \(\d{5}\)/).waitFor();

  await page.getByRole('button', { name: 'Xem thử với quyền của người này' }).click();
  const seen = page.getByRole('group', { name: 'Số bản ghi xem được' });
  await seen
    .getByRole('row', { name: /^Hộ gia đình [1-9]/ })
    .getByText('Địa chỉ', { exact: false })
    .waitFor();
  expect(await seen.getByRole('row', { name: /^Hộ gia đình/ }).textContent()).not.toContain('dân tộc');
  await page.getByLabel('Vào ngày').fill('01/01/2020');
  await page.getByText('Ngày này người này không có quyền nào').waitFor();
  expect(await checks()).toEqual([]);

  await grants.getByRole('button', { name: /^Kết thúc quyền/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Kết thúc' }).click();
  await page.getByText('kết thúc hôm nay').first().waitFor();
  await expect
    .poll(() => grants.getByRole('row').nth(1).textContent())
    .toMatch(/\d{2}\/\d{2}\/\d{4} – \d{2}\/\d{2}\/\d{4}/);
});

test('the last person who manages access stays one', async () => {
  const { me } = await ask<{ me: { id: string } }>(page, '{ me { id } }');
  await page.goto(`/users/${me.id}/show`);
  const grants = page.getByRole('group', { name: 'Quyền được cấp' });
  await grants.getByRole('button', { name: /^Xoá/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xoá' }).click();
  await page.getByRole('dialog').getByText('không còn ai quản lý quyền').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Huỷ' }).click();
});

test('a grant of a commune that was reorganised follows when somebody confirms it', async () => {
  const { email } = await invite(page, 'Vàng A Páo');
  const { users, roles, communes } = await ask<{
    users: { id: string; email: string }[];
    roles: { nodes: { id: string }[] };
    communes: { nodes: { id: string }[] };
  }>(
    page,
    `{ users { id email } roles(filter: { code: { eq: "COMMUNE_OFFICER" } }) { nodes { id } }
      communes(first: 1, filter: { code: { eq: "06994" }, validTo: { isNull: false } }) { nodes { id } } }`,
  );
  const userId = users.find((user) => user.email === email)!.id;
  await ask(
    page,
    'mutation ($input: AccessGrantInput!) { createAccessGrant(input: $input) { userErrors { message } } }',
    {
      input: {
        userId,
        roleId: roles.nodes[0]!.id,
        communeIds: [communes.nodes[0]!.id],
        validFrom: '2024-01-01',
        reason: 'Quyết định cũ',
      },
    },
  );
  await page.goto(`/users/${userId}/show`);
  await page.getByText('quyền chưa chuyển theo').waitFor();
  expect(await checks()).toEqual([]);
  await page.getByRole('button', { name: /^Xác nhận chuyển quyền/ }).click();
  await page.getByText('Đã thêm xã kế thừa vào quyền').waitFor();
  await page.getByText('quyền chưa chuyển theo').waitFor({ state: 'detached' });
  await page
    .getByRole('group', { name: 'Quyền được cấp' })
    .getByText(/Đặc khu Vân Đồn \(06994\)/)
    .waitFor();
});
