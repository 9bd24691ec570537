import { parseTarget } from '@thoat-ngheo/domain';
import { recordMutations } from '../../writing/record-mutations.ts';
import { registryProblem } from '../../writing/registry-problem.ts';
import { indicatorPolicies } from './indicator.policy.ts';
import { Target } from './target.entity.ts';
import { TargetInput } from './target.input.ts';
import { TargetType } from './target.type.ts';
import { versionIn } from './version-in.ts';

export const TargetMutations = recordMutations({
  name: 'Target',
  entity: Target,
  policy: indicatorPolicies.Target,
  type: () => TargetType,
  input: () => TargetInput,
  parse: (draft) => parseTarget(draft),
  check: async ({ indicatorId, period }, context) =>
    (await versionIn(context, indicatorId, period)) === null
      ? [registryProblem(['period'], 'NO_VERSION_IN_FORCE')]
      : [],
});
