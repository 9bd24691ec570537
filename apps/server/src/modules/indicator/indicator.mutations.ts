import { parseIndicator } from '@thoat-ngheo/domain';
import { recordMutations } from '../../writing/record-mutations.ts';
import { Indicator } from './indicator.entity.ts';
import { IndicatorInput } from './indicator.input.ts';
import { indicatorPolicies } from './indicator.policy.ts';
import { IndicatorType } from './indicator.type.ts';
import { Measurement } from './measurement.entity.ts';
import { Target } from './target.entity.ts';

export const IndicatorMutations = recordMutations({
  name: 'Indicator',
  entity: Indicator,
  policy: indicatorPolicies.Indicator,
  type: () => IndicatorType,
  input: () => IndicatorInput,
  parse: (draft) => parseIndicator(draft),
  parts: ({ id }) => [
    { entity: Target, where: { indicator: id } },
    { entity: Measurement, where: { indicator: id } },
  ],
});
