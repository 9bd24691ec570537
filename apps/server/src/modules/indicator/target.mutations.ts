import { parseTarget } from '@thoat-ngheo/domain';
import { recordMutations } from '../../writing/record-mutations.ts';
import { indicatorPolicies } from './indicator.policy.ts';
import { Target } from './target.entity.ts';
import { TargetInput } from './target.input.ts';
import { TargetType } from './target.type.ts';

export const TargetMutations = recordMutations({
  name: 'Target',
  entity: Target,
  policy: indicatorPolicies.Target,
  type: () => TargetType,
  input: () => TargetInput,
  parse: (draft) => parseTarget(draft),
});
