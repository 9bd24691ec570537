import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ask, openPage, pickOption, signIn } from './browser.ts';

let page: Page;
beforeAll(async () => {
  ({ page } = await openPage());
  await signIn(page);
});

async function choose(label: string, option: string, within = page.locator('body')): Promise<void> {
  await within.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

type Stored = {
  households: {
    nodes: {
      memberCount: number;
      members: { nodes: { fullName: string; relationship: string; birthDate: string }[] };
    }[];
  };
};
const stored = (code: string): Promise<Stored> =>
  ask<Stored>(
    page,
    'query ($code: String!) { households(first: 1, filter: { code: { eq: $code } }) { nodes { memberCount members(sort: [{ field: ORDINAL }]) { nodes { fullName relationship birthDate } } } } }',
    { code },
  );

test('a household with its members is entered in one form and saved at once', async () => {
  await page.goto('/households/create');
  await page.getByLabel('Mã hộ').fill('QN-E2E-1');
  await pickOption(page, 'Xã, phường, đặc khu', 'van don', /Đặc khu Vân Đồn/);
  const head = page.getByRole('group', { name: /nhân khẩu thứ 1|Phùn Sám/ });
  await head.getByLabel('Họ và tên').fill('Phùn Sám Múi');
  await head.getByRole('textbox', { name: 'Ngày sinh' }).fill('20/11/1985');
  await choose('Giới tính', 'Nữ', head);
  await pickOption(page, 'Dân tộc', 'Dao', 'Dao');
  await page.getByRole('button', { name: 'Thêm nhân khẩu' }).click();
  const child = page.getByRole('group', { name: /nhân khẩu thứ 2|Phùn Thị/ });
  await child.getByLabel('Họ và tên').fill('Phùn Thị Hoa');
  await child.getByRole('textbox', { name: 'Ngày sinh' }).fill('01022015');
  await choose('Giới tính', 'Nữ', child);
  await choose('Quan hệ với chủ hộ', 'Con', child);
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('heading', { name: 'Phùn Sám Múi (QN-E2E-1)', level: 1, exact: true }).waitFor();
  const { households } = await stored('QN-E2E-1');
  expect(households.nodes[0]!.members.nodes).toEqual([
    { fullName: 'Phùn Sám Múi', relationship: 'HEAD', birthDate: '1985-11-20' },
    { fullName: 'Phùn Thị Hoa', relationship: 'CHILD', birthDate: '2015-02-01' },
  ]);
});

test('two heads are refused at the second one, in words, and nothing typed is lost', async () => {
  await page.getByRole('link', { name: 'Sửa' }).click();
  await page.getByRole('button', { name: 'Thêm nhân khẩu' }).click();
  const third = page.getByRole('group', { name: /nhân khẩu thứ 3|Phùn Văn/ });
  await third.getByLabel('Họ và tên').fill('Phùn Văn Đức');
  await third.getByRole('textbox', { name: 'Ngày sinh' }).fill('05/05/1983');
  await choose('Giới tính', 'Nam', third);
  await choose('Quan hệ với chủ hộ', 'Chủ hộ', third);
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('alert').getByText('Hộ chỉ được có một chủ hộ').waitFor();
  expect(await third.getByLabel('Họ và tên').inputValue()).toBe('Phùn Văn Đức');
  await choose('Quan hệ với chủ hộ', 'Vợ/chồng', third);
  await page.getByRole('button', { name: 'Chuyển Phùn Văn Đức lên' }).click();
  await page.getByRole('button', { name: 'Bỏ Phùn Thị Hoa khỏi hộ' }).click();
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('heading', { name: 'Phùn Sám Múi (QN-E2E-1)', level: 1, exact: true }).waitFor();
  const { households } = await stored('QN-E2E-1');
  expect(households.nodes[0]!.members.nodes.map(({ fullName }) => fullName)).toEqual(['Phùn Sám Múi', 'Phùn Văn Đức']);
});

test('a birth in the future and a code taken by another household are refused at their fields', async () => {
  await page.goto('/households/create');
  const head = page.getByRole('group', { name: /nhân khẩu thứ 1|Trùng Mã/ });
  await head.getByRole('textbox', { name: 'Ngày sinh' }).fill('01/01/2090');
  await page.getByLabel('Mã hộ').fill('QN-000001');
  await page.getByText('Ngày sinh không được sau hôm nay', { exact: false }).first().waitFor();
  await pickOption(page, 'Xã, phường, đặc khu', 'ha tu', /Phường Hà Tu/);
  await head.getByRole('textbox', { name: 'Ngày sinh' }).fill('01/01/1990');
  await head.getByLabel('Họ và tên').fill('Trùng Mã');
  await choose('Giới tính', 'Nam', head);
  await pickOption(page, 'Dân tộc', 'kinh', 'Kinh');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('alert').getByText('Đã có bản ghi khác dùng', { exact: false }).waitFor();
  expect(await page.getByLabel('Mã hộ').inputValue()).toBe('QN-000001');
});

test('the household page shows the members and the history of assessments', async () => {
  await page.goto('/households?filter=%7B%7D');
  await page.getByRole('link', { name: 'QN-000001' }).click();
  await page.getByRole('heading', { name: 'Nhân khẩu' }).waitFor();
  await page.getByRole('heading', { name: 'Lịch sử rà soát' }).waitFor();
  await page.getByText('Điểm thiếu hụt B2').first().waitFor();
  await page.getByText('Dữ liệu mẫu', { exact: true }).waitFor();
});
