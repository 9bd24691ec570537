import { parseMeasurement } from '@thoat-ngheo/domain';
import type { Context } from '../../context.ts';
import { isRecordId } from '../../writing/record-id.ts';
import type { Draft } from '../../writing/record-shape.ts';
import type { RecordWriting } from '../../writing/record-writing.ts';
import { type RegistryProblem, registryProblem } from '../../writing/registry-problem.ts';
import { lockProblems } from './entry/period-lock.ts';
import { Indicator } from './indicator.entity.ts';
import { indicatorPolicies } from './indicator.policy.ts';
import { Measurement } from './measurement.entity.ts';
import { MeasurementInput } from './measurement.input.ts';
import { MeasurementType } from './measurement.type.ts';
import { versionIn } from './version-in.ts';

const locks = (record: Measurement, { em, language }: Context): Promise<RegistryProblem[]> =>
  lockProblems(em, record.commune?.id, record.period, language);

/** How a measured value is written: by the version in force, and not into a report that was sent. */
export const measurementWriting: RecordWriting<Measurement> = {
  name: 'Measurement',
  entity: Measurement,
  policy: indicatorPolicies.Measurement,
  type: () => MeasurementType,
  input: () => MeasurementInput,
  parse: async (draft: Draft, context) => {
    const { indicatorId, period } = draft;
    const indicator = isRecordId(indicatorId) ? await context.em.findOne(Indicator, { id: indicatorId }) : null;
    const version = await versionIn(context, indicatorId, period);
    return parseMeasurement(draft, {
      today: context.today,
      frequency: version?.frequency ?? indicator?.frequency ?? null,
    });
  },
  check: async (value, context, record) => {
    const version = await versionIn(context, value.indicatorId, value.period);
    const isMoved = record !== undefined && (record.period !== value.period || record.commune?.id !== value.communeId);
    const isComputed = version !== null && version.kind !== 'MEASURED';
    return [
      ...(isComputed ? [registryProblem(['indicatorId'], 'NOT_MEASURED')] : []),
      ...(await lockProblems(context.em, value.communeId, value.period, context.language)),
      ...(isMoved ? await locks(record, context) : []),
    ];
  },
  settled: locks,
};
