import { parseVillage } from '@thoat-ngheo/domain';
import { recordMutations } from '../../writing/record-mutations.ts';
import { Household } from '../household/index.ts';
import { unitPolicies } from './unit.policy.ts';
import { Village } from './village.entity.ts';
import { VillageInput } from './village.input.ts';
import { VillageType } from './village.type.ts';

export const VillageMutations = recordMutations({
  name: 'Village',
  entity: Village,
  policy: unitPolicies.Village,
  type: () => VillageType,
  input: () => VillageInput,
  parse: (draft) => parseVillage(draft),
  users: ({ id }) => [{ entity: Household, where: { village: id } }],
});
