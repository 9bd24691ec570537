import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { ask, openPage, signIn } from './browser.ts';
import { problemsOf } from './page-checks.ts';

let page: Page;
let id: string;
const ids = { head: '', child: '' };

type Stored = {
  version: number;
  note: string | null;
  phone: string | null;
  members: { nodes: { id: string; fullName: string }[] };
};
const stored = async (): Promise<Stored> =>
  (
    await ask<{ household: Stored }>(
      page,
      'query ($id: ID!) { household(id: $id) { version note phone members(sort: [{ field: ORDINAL }]) { nodes { id fullName } } } }',
      { id },
    )
  ).household;

/** As someone else would, behind the page's back. */
const changeBehind = async (input: object): Promise<void> => {
  const { version } = await stored();
  const { payload } = await ask<{ payload: { userErrors: { message: string }[] } }>(
    page,
    'mutation ($id: ID!, $version: Int!, $input: HouseholdInput!) { payload: updateHousehold(id: $id, version: $version, input: $input) { userErrors { message } } }',
    { id, version, input },
  );
  expect(payload.userErrors).toEqual([]);
};

const person = (of: string, fullName: string, relationship: string) => ({
  id: of,
  fullName,
  birthDate: '1980-01-01',
  sex: 'FEMALE',
  relationship,
  ethnicity: 'KINH',
});

beforeAll(async () => {
  ({ page } = await openPage());
  await signIn(page);
});

beforeEach(async () => {
  const { communes } = await ask<{ communes: { nodes: { id: string }[] } }>(
    page,
    '{ communes(first: 1, filter: { code: { eq: "06862" }, validTo: { isNull: true } }) { nodes { id } } }',
  );
  Object.assign(ids, { head: crypto.randomUUID(), child: crypto.randomUUID() });
  const members = [person(ids.head, 'Bàn Thị Hoa', 'HEAD'), person(ids.child, 'Bàn Văn Sơn', 'CHILD')];
  const { payload } = await ask<{ payload: { household: { id: string } } }>(
    page,
    'mutation ($input: HouseholdInput!) { payload: createHousehold(input: $input) { household { id } } }',
    { input: { code: `XD-${crypto.randomUUID().slice(0, 8)}`, communeId: communes.nodes[0]!.id, members } },
  );
  id = payload.household.id;
  await page.goto(`/households/${id}`);
  await page.getByLabel('Ghi chú').waitFor();
});

const save = () => page.getByRole('button', { name: 'Lưu', exact: true }).click();
const merged = () => page.getByRole('button', { name: 'Lưu bản đã gộp' });

test('what only one side touched is merged by itself', async () => {
  await page.getByLabel('Ghi chú').fill('Ghi chú của tôi');
  await changeBehind({ phone: '0912345678' });
  await save();
  await page.getByText('Người khác đã thay đổi bản ghi này').waitFor();
  await page.getByText('Đã tự lấy các mục chỉ người kia sửa: Số điện thoại.').waitFor();
  expect(await problemsOf(page)).toEqual([]);
  await merged().click();
  await page.getByText('Đã lưu').waitFor();
  expect(await stored()).toMatchObject({ note: 'Ghi chú của tôi', phone: '0912345678' });
});

test('what both changed is chosen, with what it was; typing while choosing counts', async () => {
  await page.getByLabel('Ghi chú').fill('của tôi');
  await page.getByLabel('Số điện thoại').fill('0900000001');
  await changeBehind({ note: 'của họ', phone: '0900000002' });
  await save();
  const note = page.getByRole('radiogroup', { name: 'Ghi chú' });
  await note.getByLabel('Của bạn: của tôi').waitFor();
  await expect.poll(() => merged().isDisabled()).toBe(true);
  await page.getByRole('radiogroup', { name: 'Số điện thoại' }).getByLabel('Của người kia: 0900000002').check();
  await note.getByLabel(/^Của bạn/).check();
  await page.getByRole('textbox', { name: 'Ghi chú' }).fill('của tôi, gõ thêm');
  await note.getByLabel('Của bạn: của tôi, gõ thêm').waitFor();
  expect(await problemsOf(page)).toEqual([]);
  await merged().click();
  await page.getByText('Đã lưu').waitFor();
  expect(await stored()).toMatchObject({ note: 'của tôi, gõ thêm', phone: '0900000002' });
});

test('members are merged by person: a name here, somebody new there, one who left', async () => {
  await page.getByRole('button', { name: 'Mở thông tin Bàn Văn Sơn' }).click();
  await page.getByRole('group', { name: 'Bàn Văn Sơn' }).getByLabel('Họ và tên').fill('Bàn Văn Sơn Hà');
  await changeBehind({
    members: [person(ids.head, 'Bàn Thị Hoa Mai', 'HEAD'), person(crypto.randomUUID(), 'Bàn Văn Mới', 'CHILD')],
  });
  await save();
  const left = page.getByRole('radiogroup', { name: 'Bàn Văn Sơn Hà' });
  await left.getByLabel('Của bạn: giữ lại').check();
  await page.getByText(/Đã tự lấy các mục.*Bàn Thị Hoa – Họ và tên/).waitFor();
  await merged().click();
  await page.getByText('Đã lưu').waitFor();
  const names = (await stored()).members.nodes.map(({ fullName }) => fullName);
  expect(names.toSorted()).toEqual(['Bàn Thị Hoa Mai', 'Bàn Văn Mới', 'Bàn Văn Sơn Hà']);
});

test('one save in flight; its answer overwrites nothing that was typed meanwhile', async () => {
  let sent = 0;
  const keys: (string | undefined)[] = [];
  await page.route('**/graphql', async (route) => {
    const query: string = route.request().postDataJSON()?.query ?? '';
    if (query.includes('mutation HouseholdUpdate')) {
      sent += 1;
      keys.push(route.request().headers()['idempotency-key']);
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }
    await route.continue();
  });
  await page.getByLabel('Ghi chú').fill('lần một');
  await save();
  await page.getByRole('button', { name: 'Đang lưu...' }).waitFor();
  await page.getByLabel('Địa chỉ').fill('Khe Cầu');
  await page.keyboard.press('Enter');
  await page.getByText('Những gì bạn gõ thêm trong lúc lưu chưa được lưu').waitFor();
  expect(sent).toBe(1);
  expect(await page.getByLabel('Địa chỉ').inputValue()).toBe('Khe Cầu');
  expect((await stored()).note).toBe('lần một');
  await save();
  await page.getByText('Đã lưu', { exact: true }).waitFor();
  await page.unroute('**/graphql');
  expect(new Set(keys).size).toBe(2);
  expect(keys.every((key) => key !== undefined)).toBe(true);
  await page.getByText('Khe Cầu').waitFor();
});
