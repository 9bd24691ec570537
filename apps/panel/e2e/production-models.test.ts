import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ask, openCreateForm, openPage, PHONE, pickOption, signIn } from './browser.ts';
import { overflow, settled, violations } from './page-checks.ts';

let page: Page;
beforeAll(async () => {
  ({ page } = await openPage());
  await signIn(page);
});

const NAME = 'Nuôi ong lấy mật (thử)';
const save = () => page.getByRole('button', { name: 'Lưu' }).click();
const opened = () => page.getByRole('heading', { name: NAME, level: 1 }).waitFor();
const card = (name: string | RegExp) => page.getByRole('group', { name });

type Village = {
  readonly communes: {
    readonly nodes: readonly {
      readonly fullName: string;
      readonly households: { readonly nodes: readonly { readonly code: string; readonly headName: string }[] };
    }[];
  };
};

async function choose(label: string, option: string, within = page.locator('body')): Promise<void> {
  await within.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function households(): Promise<{ commune: string; codes: readonly string[] }> {
  const { communes } = await ask<Village>(
    page,
    `{ communes(first: 1, filter: { validTo: { isNull: true }, households: { count: { gte: 3 } } }, sort: [{ field: CODE }]) {
       nodes { fullName households(first: 3, sort: [{ field: CODE }]) { nodes { code headName } } } } }`,
  );
  const [commune] = communes.nodes;
  return { commune: commune!.fullName, codes: commune!.households.nodes.map(({ code }) => code) };
}

test('a model and the households that take part are entered in one form; a date out of order is refused', async () => {
  const { commune, codes } = await households();
  await page.goto('/productionModels');
  await openCreateForm(page);
  await page.getByRole('textbox', { name: 'Tên mô hình' }).fill(NAME);
  expect(await page.getByRole('button', { name: 'Thêm hộ tham gia' }).isDisabled()).toBe(true);
  await pickOption(page, 'Xã, phường, đặc khu', commune, commune);
  await choose('Lĩnh vực sản xuất', 'Chăn nuôi');
  await page.getByRole('textbox', { name: 'Ngày bắt đầu' }).fill('01/03/2025');
  await page.getByRole('textbox', { name: 'Ngày kết thúc' }).fill('01/02/2025');
  // The message appears when the field is left, and moves what stands beneath.
  await page.keyboard.press('Tab');
  await page.getByText('Ngày kết thúc không được trước 01/03/2025').first().waitFor();
  for (const [index, code] of codes.slice(0, 2).entries()) {
    await page.getByRole('button', { name: 'Thêm hộ tham gia' }).click();
    await pickOption(page, 'Hộ tham gia', code, new RegExp(code));
    const one = card(new RegExp(code));
    await one.getByRole('textbox', { name: 'Vốn được hỗ trợ' }).fill(`${15 + index}000000`);
    await one.getByRole('button', { name: /^Thu gọn/ }).click();
  }
  await save();
  await page.getByRole('alert').getByText('Ngày kết thúc không được trước 01/03/2025').waitFor();
  await page.getByRole('textbox', { name: 'Ngày kết thúc' }).fill('');
  await save();
  await opened();
  const table = page.getByRole('group', { name: 'Các hộ tham gia' });
  await table
    .getByRole('row', { name: new RegExp(codes[0]!) })
    .getByText('15.000.000')
    .waitFor();
  await page.getByText('2 hộ tham gia').waitFor();
});

test('the same household twice is named where it stands', async () => {
  const { codes } = await households();
  await page.getByRole('link', { name: 'Sửa', exact: true }).click();
  await page.getByRole('button', { name: 'Thêm hộ tham gia' }).click();
  await pickOption(page, 'Hộ tham gia', codes[0]!, new RegExp(codes[0]!));
  await save();
  await page.getByRole('alert').getByText('mục này bị trùng').waitFor();
  await page
    .getByRole('button', { name: /^Bỏ .* khỏi mô hình$/ })
    .last()
    .click();
});

test('what came of it is entered for a household and told on the page', async () => {
  const { codes } = await households();
  const one = card(new RegExp(codes[1]!));
  await one.getByRole('button', { name: /^Mở thông tin/ }).click();
  await choose('Kết quả của hộ', 'Thoát nghèo, thoát cận nghèo', one);
  await one.getByRole('textbox', { name: 'Thu nhập/người/tháng sau khi tham gia' }).fill('2900000');
  await save();
  await opened();
  const row = page.getByRole('row', { name: new RegExp(codes[1]!) });
  await row.getByText('2.900.000').waitFor();
  await page.getByText(/2 hộ tham gia · Thoát nghèo, thoát cận nghèo: 1/).waitFor();
});

test('what another person changed meanwhile is told by the household', async () => {
  type Taking = { id: string; grantedCapital: number; household: { id: string; headName: string } };
  type Model = { id: string; version: number; participants: { nodes: Taking[] } };
  const {
    productionModels: {
      nodes: [model],
    },
  } = await ask<{ productionModels: { nodes: Model[] } }>(
    page,
    `query ($name: String!) { productionModels(filter: { name: { eq: $name } }) { nodes { id version
       participants(sort: [{ field: ORDINAL }]) { nodes { id grantedCapital household { id headName } } } } } }`,
    { name: NAME },
  );
  const [first, second] = model!.participants.nodes;
  await page.getByRole('link', { name: 'Sửa', exact: true }).click();
  const one = card(new RegExp(first!.household.headName)).first();
  await one.getByRole('button', { name: /^Mở thông tin/ }).click();
  await one.getByRole('textbox', { name: 'Vốn được hỗ trợ' }).fill('17000000');
  const capitals = [first!, second!].map(({ household }, index) => ({
    householdId: household.id,
    grantedCapital: 18_000_000 + index,
  }));
  await ask(
    page,
    'mutation ($id: ID!, $version: Int!, $input: ProductionModelInput!) { updateProductionModel(id: $id, version: $version, input: $input) { userErrors { message } } }',
    { id: model!.id, version: model!.version, input: { participants: capitals } },
  );
  await save();
  const notice = page.getByRole('alert').filter({ hasText: 'người khác' });
  await notice
    .getByRole('radiogroup', { name: `${first!.household.headName} – Vốn được hỗ trợ` })
    .getByRole('radio', { name: /18.000.000/ })
    .check();
  await notice.getByText(`${second!.household.headName} – Vốn được hỗ trợ`).waitFor();
  await notice.getByRole('button').last().click();
  await opened();
});

test('its history tells of the households, and a removed model comes back with them', async () => {
  await page.getByRole('link', { name: 'Lịch sử' }).click();
  await page.getByText('Hộ tham gia mô hình').first().waitFor();
  const { codes } = await households();
  await page
    .getByRole('row', { name: /^Hộ tham gia/ })
    .getByText(codes[0]!)
    .waitFor();
  await page.goBack();
  await opened();
  await page.getByRole('button', { name: 'Xoá', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xoá' }).click();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect
    .poll(async () => {
      const { productionModels } = await ask<{
        productionModels: { nodes: { participants: { totalCount: number } }[] };
      }>(
        page,
        'query ($name: String!) { productionModels(filter: { name: { eq: $name } }) { nodes { participants { totalCount } } } }',
        { name: NAME },
      );
      return productionModels.nodes.map(({ participants }) => participants.totalCount);
    })
    .toEqual([2]);
});

test('is opened from the list, whose row knows how many take part but not who', async () => {
  await page.goto('/productionModels');
  await page.getByRole('link', { name: NAME }).click();
  await opened();
  await page.getByText(/^2 hộ tham gia/).waitFor();
});

test('synthetic models are marked, and nothing runs off a phone', async () => {
  type Models = { productionModels: { nodes: { id: string; programme: { id: string } }[] } };
  const { productionModels } = await ask<Models>(
    page,
    '{ productionModels(first: 1, filter: { synthetic: { eq: true } }) { nodes { id programme { id } } } }',
  );
  const [model] = productionModels.nodes;
  await page.setViewportSize(PHONE);
  for (const path of [
    `/productionModels/${model!.id}/show`,
    `/productionModels/${model!.id}`,
    `/programmes/${model!.programme.id}/show`,
  ]) {
    await page.goto(path);
    await settled(page);
    expect([path, ...(await overflow(page)), ...(await violations(page))]).toEqual([path]);
  }
  await page.goto(`/productionModels/${model!.id}/show`);
  await page.getByText('Dữ liệu mẫu').first().waitFor();
});
