import type { EntityManager } from '@mikro-orm/postgresql';
import { parseIndicator } from '@thoat-ngheo/domain';
import { recordMutations } from '../../writing/record-mutations.ts';
import { Indicator } from './indicator.entity.ts';
import { IndicatorInput } from './indicator.input.ts';
import { indicatorPolicies } from './indicator.policy.ts';
import { IndicatorType } from './indicator.type.ts';
import { IndicatorVersion } from './indicator-version.entity.ts';
import { Measurement } from './measurement.entity.ts';
import { Target } from './target.entity.ts';

/** From the beginning of the programme on, 2021 to 2025. */
const FIRST_DAY = '2021-01-01';

/**
 * A new indicator has a first version: entered by communes, the newest value over time, added up unless it is a share. While
 * nothing uses its only version, that follows the indicator; later a change is a new version.
 */
async function firstVersion(record: Indicator, em: EntityManager): Promise<void> {
  const { unitOfMeasure, direction, frequency, sourceNote } = record;
  const versions = await em.find(IndicatorVersion, { indicator: record.id });
  const [only] = versions;
  if (only !== undefined) {
    if (versions.length === 1) em.assign(only, { unitOfMeasure, direction, frequency });
    return;
  }
  const overUnits = unitOfMeasure === '%' ? 'NONE' : 'SUM';
  const version = { ordinal: 1, kind: 'MEASURED', overUnits, overPeriods: 'LAST', validFrom: FIRST_DAY } as const;
  em.create(
    IndicatorVersion,
    { ...version, indicator: record, unitOfMeasure, direction, frequency, sourceNote },
    { partial: true },
  );
}

export const IndicatorMutations = recordMutations({
  name: 'Indicator',
  entity: Indicator,
  policy: indicatorPolicies.Indicator,
  type: () => IndicatorType,
  input: () => IndicatorInput,
  parse: (draft) => parseIndicator(draft),
  write: (record, _, { em }) => firstVersion(record, em),
  parts: ({ id }) => [
    { entity: IndicatorVersion, where: { indicator: id } },
    { entity: Target, where: { indicator: id } },
    { entity: Measurement, where: { indicator: id } },
  ],
});
