import { parseCommune } from '@thoat-ngheo/domain';
import { recordMutations } from '../../writing/record-mutations.ts';
import { Household } from '../household/index.ts';
import { Commune } from './commune.entity.ts';
import { CommuneInput } from './commune.input.ts';
import { CommuneType } from './commune.type.ts';
import { unitPolicies } from './unit.policy.ts';
import { Village } from './village.entity.ts';

export const CommuneMutations = recordMutations({
  name: 'Commune',
  entity: Commune,
  policy: unitPolicies.Commune,
  type: () => CommuneType,
  input: () => CommuneInput,
  parse: (draft) => parseCommune(draft),
  users: ({ id }) => [
    { entity: Household, where: { commune: id } },
    { entity: Village, where: { commune: id } },
  ],
});
