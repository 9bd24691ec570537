import type { Page } from 'playwright-core';
import { ask, openPage } from './browser.ts';
import { enter, invite, panelIsOpen, takeUp } from './people.ts';

export type RoleCode = 'COMMUNE_OFFICER' | 'APPROVER' | 'ANALYST' | 'AUDITOR' | 'PROVINCE_OFFICER';

/** The commune of those who are bound to one. */
export const COMMUNE = '06862';

type Wanted = {
  readonly role: RoleCode;
  readonly everywhere?: boolean;
  readonly name?: string;
  /** Code of the commune of today in which the role holds. */
  readonly commune?: string;
};

/** Invites a person and grants a role, as the administrator who is signed in on the page. */
export async function aPersonWith(
  administrator: Page,
  { role, everywhere = false, name = 'Hoàng Văn Bình', commune = COMMUNE }: Wanted,
): Promise<{ email: string; id: string; page: Page; errors: string[] }> {
  const invited = await invite(administrator, name);
  const { users, roles, communes } = await ask<{
    users: { id: string; email: string }[];
    roles: { nodes: { id: string }[] };
    communes: { nodes: { id: string }[] };
  }>(
    administrator,
    `{ users { id email }
      roles(filter: { code: { eq: "${role}" } }) { nodes { id } }
      communes(filter: { code: { eq: "${commune}" }, validTo: { isNull: true } }) { nodes { id } } }`,
  );
  const id = users.find(({ email }) => email === invited.email)?.id ?? '';
  const { payload } = await ask<{ payload: { userErrors: { message: string }[] } }>(
    administrator,
    'mutation ($input: AccessGrantInput!) { payload: createAccessGrant(input: $input) { userErrors { message } } }',
    {
      input: {
        userId: id,
        roleId: roles.nodes[0]?.id,
        everywhere,
        communeIds: everywhere ? [] : communes.nodes.map((each) => each.id),
        validFrom: '2026-01-01',
        reason: 'Quyết định bổ nhiệm 12/QĐ-UBND',
      },
    },
  );
  if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors));
  const { page, errors } = await openPage();
  await takeUp(page, invited);
  await page.getByRole('link', { name: 'Đăng nhập' }).click();
  await enter(page, invited.email);
  await panelIsOpen(page);
  return { email: invited.email, id, page, errors };
}
