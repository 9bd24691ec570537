import { fail, isCode, ok, parsePeriod, problem } from '@thoat-ngheo/domain';
import type { RecordWriting } from '../../writing/record-writing.ts';
import { lockProblems } from './entry/period-lock.ts';
import { MeasurementCellInput } from './entry/sheet.type.ts';
import { indicatorPolicies } from './indicator.policy.ts';
import { MissingMeasurement } from './missing-measurement.entity.ts';
import { MissingMeasurementType } from './missing-measurement.type.ts';

/** How the reason for a missing value is written; only `enterMeasurements` does. */
export const missingWriting: RecordWriting<MissingMeasurement> = {
  name: 'MissingMeasurement',
  entity: MissingMeasurement,
  policy: indicatorPolicies.MissingMeasurement,
  type: () => MissingMeasurementType,
  input: () => MeasurementCellInput,
  parse: ({ indicatorId, communeId, period, reason, note = null }) => {
    const parsed = parsePeriod(period, ['period']);
    if (!parsed.ok) return parsed;
    if (!isCode('MissingReason', reason))
      return fail(problem(['missingReason'], 'UNKNOWN_CODE', { vocabulary: 'MissingReason' }));
    return ok({ indicatorId, communeId, period, reason, note });
  },
  check: ({ communeId, period }, { em, language }) => lockProblems(em, communeId, period, language),
  settled: ({ commune, period }, { em, language }) => lockProblems(em, commune.id, period, language),
};
