import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { IndicatorReportingDocument, type IndicatorReportingQuery } from '@thoat-ngheo/client';
import { read } from '../api/registry.ts';

export type ReportingLine = IndicatorReportingQuery['indicatorReporting'][number];

/** Whether each commune that one reads has reported a period. */
export function useReporting(period: string) {
  return useQuery({
    queryKey: ['indicatorReporting', period],
    queryFn: async ({ signal }): Promise<readonly ReportingLine[]> =>
      (await read(IndicatorReportingDocument, { period }, signal)).indicatorReporting,
    placeholderData: keepPreviousData,
  });
}
