import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { IndicatorReportingDocument, type IndicatorReportingQuery } from '@thoat-ngheo/client';
import { read } from '../api/registry.ts';

export type ReportingLine = IndicatorReportingQuery['indicatorReporting'][number];

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
