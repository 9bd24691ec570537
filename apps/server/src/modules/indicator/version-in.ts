import { parsePeriod, periodRange } from '@thoat-ngheo/domain';
import type { Context } from '../../context.ts';
import { isRecordId } from '../../writing/record-id.ts';
import { IndicatorVersion } from './indicator-version.entity.ts';

/** The version of an indicator that is in force on the first day of a period, if there is one. */
export async function versionIn(
  context: Context,
  indicatorId: unknown,
  period: unknown,
): Promise<IndicatorVersion | null> {
  const parsed = parsePeriod(period);
  if (!parsed.ok || !isRecordId(indicatorId)) return null;
  const { firstDay } = periodRange(parsed.value);
  return context.em.findOne(IndicatorVersion, {
    indicator: indicatorId,
    deletedAt: null,
    validFrom: { $lte: firstDay },
    $or: [{ validTo: null }, { validTo: { $gte: firstDay } }],
  });
}
