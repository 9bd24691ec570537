import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ask, openPage, pickOption, signIn } from './browser.ts';
import { problemsOf, settled } from './page-checks.ts';

let page: Page;
let id: string;
const code = `LS-${crypto.randomUUID().slice(0, 8)}`;
const member = crypto.randomUUID();

beforeAll(async () => {
  ({ page } = await openPage());
  await signIn(page);
  const { communes } = await ask<{ communes: { nodes: { id: string }[] } }>(
    page,
    '{ communes(first: 1, filter: { code: { eq: "06862" }, validTo: { isNull: true } }) { nodes { id } } }',
  );
  const input = {
    code,
    communeId: communes.nodes[0]!.id,
    note: 'ghi chú ban đầu',
    members: [
      {
        id: member,
        fullName: 'Chìu Thị Sáu',
        birthDate: '1975-05-06',
        sex: 'FEMALE',
        relationship: 'HEAD',
        ethnicity: 'DAO',
        citizenIdentityNumber: '022175000123',
      },
    ],
  };
  const { payload } = await ask<{ payload: { household: { id: string } | null; userErrors: unknown[] } }>(
    page,
    'mutation ($input: HouseholdInput!) { payload: createHousehold(input: $input) { household { id } userErrors { message } } }',
    { input },
  );
  expect(payload.userErrors).toEqual([]);
  id = payload.household!.id;
});

test('a change is told with who, when, why and what; an earlier version is restored as a new one', async () => {
  await page.goto(`/households/${id}`);
  await page.getByLabel('Ghi chú').fill('ghi chú mới');
  await page.getByLabel('Số điện thoại').fill('0912000111');
  await page.getByLabel('Lý do sửa').fill('Gia đình báo lại');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByRole('link', { name: 'Lịch sử' }).click();
  await page.getByRole('heading', { name: /^Phiên bản 2/ }).waitFor();
  await page.getByText('Lý do: Gia đình báo lại').waitFor();
  await page.getByText(/^Sửa bởi /).waitFor();
  const row = page.getByRole('row', { name: /^Ghi chú/ }).first();
  expect(await row.textContent()).toContain('ghi chú ban đầughi chú mới');
  await page
    .getByRole('row', { name: /^Số điện thoại/ })
    .getByText('(dữ liệu nhạy cảm, đã thay đổi)')
    .first()
    .waitFor();
  expect(await problemsOf(page)).toEqual([]);

  await page.getByRole('link', { name: /^Khôi phục bản này/ }).click();
  await expect.poll(() => page.getByLabel('Ghi chú').inputValue()).toBe('ghi chú ban đầu');
  await expect.poll(() => page.getByLabel('Số điện thoại').inputValue()).toBe('');
  await expect.poll(() => page.getByLabel('Lý do sửa').inputValue()).toContain('Khôi phục nội dung lúc');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Đã lưu').waitFor();
  await page.getByRole('link', { name: 'Lịch sử' }).click();
  await page.getByRole('heading', { name: /^Phiên bản 3/ }).waitFor();
  await page.getByText(/^Lý do: Khôi phục nội dung lúc/).waitFor();
});

test('who left the household is told as they were, in the history and in the trail', async () => {
  type Household = { version: number; members: { nodes: { id: string }[] } };
  const change = async (members: object[]): Promise<void> => {
    const { household } = await ask<{ household: Household }>(
      page,
      'query ($id: ID!) { household(id: $id) { version members { nodes { id } } } }',
      { id },
    );
    const { payload } = await ask<{ payload: { userErrors: unknown[] } }>(
      page,
      'mutation ($id: ID!, $version: Int!, $input: HouseholdInput!) { payload: updateHousehold(id: $id, version: $version, input: $input) { userErrors { message } } }',
      { id, version: household.version, input: { members: [{ id: member }, ...members] } },
    );
    expect(payload.userErrors).toEqual([]);
  };
  const nephew = {
    id: crypto.randomUUID(),
    fullName: 'Chìu Văn Bảy',
    birthDate: '2001-02-03',
    sex: 'MALE',
    relationship: 'OTHER',
    ethnicity: 'DAO',
  };
  await change([nephew]);
  await change([]);
  await page.goto(`/households/${id}/history`);
  const told = page.getByRole('group', { name: 'Nhân khẩu: Chìu Văn Bảy (đã bỏ)' });
  expect(await told.getByRole('row', { name: /^Ngày sinh/ }).textContent()).toBe('Ngày sinh03/02/2001—');
  expect(await told.getByRole('row', { name: /^Giới tính/ }).textContent()).toBe('Giới tínhNam—');
  expect(await problemsOf(page)).toEqual([]);
  await page.goto('/audit');
  await page.getByRole('combobox', { name: 'Đối tượng' }).click();
  await page.getByRole('option', { name: 'Hộ gia đình' }).click();
  await page.getByText('Những gì đã đổi').first().click();
  await page.getByText('Nhân khẩu: Chìu Văn Bảy (đã bỏ)').waitFor();
});

test('a whole identity number is shown for a purpose, and the look is in the trail', async () => {
  await page.goto(`/households/${id}/show`);
  await page.getByRole('button', { name: 'Xem số định danh đầy đủ của Chìu Thị Sáu' }).click();
  await page.getByRole('button', { name: 'Xem số', exact: true }).click();
  await page.getByRole('dialog').getByRole('alert').waitFor();
  await page.getByLabel('Mục đích', { exact: false }).fill('Đối chiếu thẻ bảo hiểm y tế');
  expect(await problemsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Xem số', exact: true }).click();
  await page.getByText('022175000123').waitFor();
  await page.getByRole('button', { name: 'Đóng' }).click();

  await page.getByRole('menuitem', { name: 'Nhật ký' }).click();
  await page.getByRole('combobox', { name: 'Thao tác' }).click();
  await page.getByRole('option', { name: 'Mở số định danh' }).click();
  await page.getByRole('row').filter({ hasText: 'Đối chiếu thẻ bảo hiểm y tế' }).waitFor();
  expect(await problemsOf(page)).toEqual([]);
});

test('the trail is narrowed by subject, person and day, and unfolds what changed', async () => {
  await page.goto('/audit');
  await page.getByRole('combobox', { name: 'Đối tượng' }).click();
  await page.getByRole('option', { name: 'Hộ gia đình' }).click();
  await page.getByText('Những gì đã đổi').first().click();
  await page.getByRole('columnheader', { name: 'Trước' }).first().waitFor();
  await page.getByLabel('Đến ngày').fill('01/01/2020');
  await page.getByText('Không có sự kiện nào phù hợp').waitFor();
});

test('a request about personal data has its deadline, and an erasure closes it', async () => {
  await page.getByRole('menuitem', { name: 'Yêu cầu về dữ liệu cá nhân' }).click();
  await page.getByRole('link', { name: 'Thêm mới' }).first().click();
  await page.getByRole('heading', { name: /^Thêm mới/, level: 1 }).waitFor();
  await page.getByRole('combobox', { name: 'Loại yêu cầu' }).click();
  await page.getByRole('option', { name: 'Xoá dữ liệu' }).click();
  await pickOption(page, 'Hộ gia đình', code, new RegExp(code));
  expect(await problemsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText(/^Hạn \d{2}\/\d{2}\/\d{4}$/).waitFor();
  expect(await problemsOf(page)).toEqual([]);
  const erase = page.getByRole('button', { name: 'Xoá dữ liệu cá nhân' });
  await erase.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xoá dữ liệu cá nhân' }).click();
  await page.getByRole('dialog').getByRole('alert').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Huỷ' }).click();
  await page.getByRole('link', { name: 'Sửa' }).click();
  await page.getByLabel('Căn cứ pháp lý').fill('Điều 14 Luật 91/2025/QH15');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Đã lưu').waitFor();
  await erase.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xoá dữ liệu cá nhân' }).click();
  await page.getByText(/^Đã trả lời ngày/).waitFor();
  await page.goto(`/households/${id}/show`);
  await page.getByRole('heading', { name: /^\[đã xoá\]/, level: 1 }).waitFor();
  await settled(page);
  expect(await page.getByText('Chìu Thị Sáu').count()).toBe(0);
});
