import { parseMeasurement } from '@thoat-ngheo/domain';
import { isRecordId } from '../../writing/record-id.ts';
import { recordMutations } from '../../writing/record-mutations.ts';
import { Indicator } from './indicator.entity.ts';
import { indicatorPolicies } from './indicator.policy.ts';
import { Measurement } from './measurement.entity.ts';
import { MeasurementInput } from './measurement.input.ts';
import { MeasurementType } from './measurement.type.ts';

export const MeasurementMutations = recordMutations({
  name: 'Measurement',
  entity: Measurement,
  policy: indicatorPolicies.Measurement,
  type: () => MeasurementType,
  input: () => MeasurementInput,
  parse: async (draft, { em, today }) => {
    const { indicatorId } = draft;
    const indicator = isRecordId(indicatorId) ? await em.findOne(Indicator, { id: indicatorId }) : null;
    return parseMeasurement(draft, { today, frequency: indicator?.frequency ?? null });
  },
});
