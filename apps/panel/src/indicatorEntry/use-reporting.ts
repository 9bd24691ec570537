import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { IndicatorReportingDocument, type IndicatorReportingQuery } from '@thoat-ngheo/client';
import { formatPeriod, recentPeriods } from '@thoat-ngheo/domain';
import { read } from '../api/registry.ts';
import { vietnameseToday } from '../today.ts';

export type ReportingLine = IndicatorReportingQuery['indicatorReporting'][number];

/** The month of today, in which every commune that reports is listed. */
export const thisMonth = (): string => recentPeriods('MONTH', vietnameseToday(), 1).map(formatPeriod).join('');

/** Whether each commune that one reads has reported a period; asked for by those who read records. */
export function useReporting(period: string, enabled = true) {
  return useQuery({
    queryKey: ['indicatorReporting', period],
    queryFn: async ({ signal }): Promise<readonly ReportingLine[]> =>
      (await read(IndicatorReportingDocument, { period }, signal)).indicatorReporting,
    placeholderData: keepPreviousData,
    enabled,
  });
}
