import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ask, openPage, signIn } from './browser.ts';
import { problemsOf } from './page-checks.ts';

let page: Page;
beforeAll(async () => {
  ({ page } = await openPage());
  await signIn(page);
});

/** A village of a commune with nobody in it. */
async function aVillage(name: string): Promise<string> {
  const { communes } = await ask<{ communes: { nodes: { id: string }[] } }>(
    page,
    '{ communes(first: 1, filter: { code: { eq: "06994" }, validTo: { isNull: true } }) { nodes { id } } }',
  );
  const { payload } = await ask<{ payload: { village: { id: string } } }>(
    page,
    'mutation ($input: VillageInput!) { payload: createVillage(input: $input) { village { id } userErrors { message } } }',
    { input: { name, kind: 'BAN', communeId: communes.nodes[0]!.id, validFrom: '2025-07-01' } },
  );
  return payload.village.id;
}

const remove = async (): Promise<void> => {
  await page.getByRole('button', { name: 'Xoá', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xoá' }).click();
};

test('a removal is taken back from the notice', async () => {
  await page.goto(`/villages/${await aVillage('Khe Tím')}/show`);
  await remove();
  await page.getByText('Đã xoá “Bản Khe Tím').waitFor();
  // Work goes on meanwhile.
  await page.getByRole('searchbox').click();
  await page.getByRole('heading', { level: 1 }).click();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByText('Đã khôi phục “Bản Khe Tím').waitFor();
  await page.getByRole('heading', { name: 'Bản Khe Tím', level: 1 }).waitFor();
});

test('the page of what was removed asks for nothing more while it is left, so nothing is said to be missing', async () => {
  const code = `BO-${crypto.randomUUID().slice(0, 8)}`;
  const { payload } = await ask<{ payload: { programme: { id: string } } }>(
    page,
    'mutation ($input: ProgrammeInput!) { payload: createProgramme(input: $input) { programme { id } userErrors { message } } }',
    { input: { code, name: 'Chương trình sẽ bỏ', startsOn: '2025-01-01' } },
  );
  await page.goto(`/programmes/${payload.programme.id}/show`);
  await page.getByText('Chưa gắn chỉ tiêu nào').waitFor();
  await page.getByText('Chưa có khoản vốn nào').waitFor();
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, name] = /(?:query|mutation) (\w+)/.exec(request.postDataJSON()?.query ?? '') ?? [];
    if (name !== undefined) asked.push(name);
  });
  await remove();
  await page.getByText('Đã xoá “Chương trình sẽ bỏ').waitFor();
  await page.getByRole('heading', { name: 'Chương trình', level: 1, exact: true }).waitFor();
  await page.getByRole('link', { name: /^Các chương trình mục tiêu quốc gia/ }).waitFor();
  expect(asked[0]).toBe('ProgrammeDelete');
  expect(asked.filter((name) => /^Programme(One|Money|Outcomes|Attainment)$/.test(name))).toEqual([]);
  expect(asked.filter((name) => name === 'ProgrammeList')).toHaveLength(1);
});

test('later it is brought back from the bin', async () => {
  await page.goto(`/villages/${await aVillage('Khe Vàng')}/show`);
  await remove();
  await page.getByText('Đã xoá “Bản Khe Vàng').waitFor();
  await page.getByRole('button', { name: 'Đã xoá', exact: true }).click();
  const row = page.getByRole('row', { name: /Khe Vàng/ });
  await row.getByText(/\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}/).waitFor();
  expect(await problemsOf(page)).toEqual([]);
  await row.getByRole('button', { name: /^Khôi phục/ }).click();
  await row.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Đã xoá', exact: true }).click();
  await page.getByRole('searchbox').fill('khe vang');
  await page.getByRole('link', { name: /Khe Vàng/ }).waitFor();
});

test('what is in use is not removed: the question says what stands against it', async () => {
  const { villages } = await ask<{ villages: { nodes: { id: string }[] } }>(
    page,
    '{ villages(first: 1, filter: { households: { some: { id: { isNull: false } } } }) { nodes { id } } }',
  );
  await page.goto(`/villages/${villages.nodes[0]!.id}/show`);
  await remove();
  await page
    .getByRole('dialog')
    .getByText(/Không thể xoá: còn \d+ bản ghi/)
    .waitFor();
});

test('a target, which has no list, has its bin all the same', async () => {
  const { indicators } = await ask<{ indicators: { nodes: { id: string }[] } }>(
    page,
    '{ indicators(first: 1, filter: { targets: { some: { id: { isNull: false } } } }) { nodes { id } } }',
  );
  await page.goto(`/indicators/${indicators.nodes[0]!.id}/show`);
  await page.getByRole('link', { name: 'Đã xoá: mục tiêu' }).click();
  await page.getByRole('heading', { name: 'Đã xoá: mục tiêu', level: 1 }).waitFor();
  expect(await problemsOf(page)).toEqual([]);
});
