import { type AccessGrantInput as CheckedGrant, parseAccessGrant } from '@thoat-ngheo/domain';
import type { Context } from '../../../context.ts';
import { recordMutations } from '../../../writing/record-mutations.ts';
import { type RegistryProblem, registryProblem } from '../../../writing/registry-problem.ts';
import { Commune, District } from '../../unit/index.ts';
import { accessPolicies } from '../access.policy.ts';
import { AccessGrant } from './access-grant.entity.ts';
import { AccessGrantInput } from './access-grant.input.ts';
import { AccessGrantType } from './access-grant.type.ts';

/** Ids in a list are references too: each must lead to a unit or an account that stands. */
async function unknownUnits(
  { userId, districtIds, communeIds }: CheckedGrant,
  { em }: Context,
): Promise<RegistryProblem[]> {
  const districts = new Set((await em.find(District, { id: [...districtIds] })).map(({ id }) => id));
  const communes = new Set((await em.find(Commune, { id: [...communeIds], deletedAt: null })).map(({ id }) => id));
  const accounts = await em.execute<object[]>('select from app_user where id = ?', [userId]);
  const missing = (field: string, ids: readonly string[], known: ReadonlySet<string>): RegistryProblem[] =>
    ids.flatMap((id, index) => (known.has(id) ? [] : [registryProblem([field, index], 'UNKNOWN_REFERENCE')]));
  return [
    ...(accounts.length === 0 ? [registryProblem(['userId'], 'UNKNOWN_REFERENCE')] : []),
    ...missing('districtIds', districtIds, districts),
    ...missing('communeIds', communeIds, communes),
  ];
}

export const AccessGrantMutations = recordMutations({
  name: 'AccessGrant',
  entity: AccessGrant,
  policy: accessPolicies.AccessGrant,
  type: () => AccessGrantType,
  input: () => AccessGrantInput,
  parse: (draft) => parseAccessGrant(draft),
  check: (draft, context) => unknownUnits(draft as unknown as CheckedGrant, context),
});
