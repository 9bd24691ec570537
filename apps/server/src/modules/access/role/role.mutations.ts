import { parseRole } from '@thoat-ngheo/domain';
import { recordMutations } from '../../../writing/record-mutations.ts';
import { accessPolicies } from '../access.policy.ts';
import { AccessGrant } from '../grant/access-grant.entity.ts';
import { Role } from './role.entity.ts';
import { RoleInput } from './role.input.ts';
import { RoleType } from './role.type.ts';

export const RoleMutations = recordMutations({
  name: 'Role',
  entity: Role,
  policy: accessPolicies.Role,
  type: () => RoleType,
  input: () => RoleInput,
  parse: (draft) => parseRole(draft),
  users: ({ id }) => [{ entity: AccessGrant, where: { role: id } }],
});
