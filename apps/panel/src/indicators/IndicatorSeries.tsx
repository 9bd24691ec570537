import { Alert, MenuItem, Skeleton, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type IndicatorRowFragment, IndicatorTrendDocument } from '@thoat-ngheo/client';
import { formatPeriod, type PeriodKind, recentPeriods } from '@thoat-ngheo/domain';
import { useGetList, useRecordContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import type { PanelRecord } from '../api/operations.ts';
import { read } from '../api/registry.ts';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { vietnameseToday } from '../today.ts';
import type { TargetRecord } from './IndicatorResults.tsx';
import { Outlook } from './Outlook.tsx';
import { SeriesTable } from './SeriesTable.tsx';
import { PROVINCE, useSeriesUnits } from './use-series-units.ts';

type Indicator = PanelRecord & IndicatorRowFragment;

/** The newest periods that a series shows, by their length. */
const LENGTH: Readonly<Record<PeriodKind, number>> = { MONTH: 12, QUARTER: 8, HALF: 6, YEAR: 6 };
const TARGETS = { pagination: { page: 1, perPage: 100 }, sort: { field: 'period', order: 'DESC' } } as const;

/** What an indicator has been in a unit, period by period, against its targets, and where that leads. */
export function IndicatorSeries() {
  const translate = useTranslate();
  const indicator = useRecordContext<Indicator>();
  const units = useSeriesUnits();
  const [chosen, choose] = useState<string | null>(null);
  const unit = units.find(({ id }) => id === chosen) ?? units[0];
  if (indicator === undefined || unit === undefined) return null;
  return (
    <ShowSection
      title="indicators.sections.series"
      action={
        <TextField
          select
          id="series-unit"
          label={translate('indicators.chooseSeriesUnit')}
          value={unit.id}
          onChange={({ target }) => choose(target.value)}
          fullWidth={false}
          sx={{ width: 260, my: 0 }}
        >
          {units.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      }
    >
      <Series indicator={indicator} communeId={unit.id === PROVINCE ? null : unit.id} />
    </ShowSection>
  );
}

interface Props {
  readonly indicator: Indicator;
  /** Null: the province. */
  readonly communeId: string | null;
}

function Series({ indicator, communeId }: Props) {
  const translate = useTranslate();
  const { code, frequency } = indicator;
  const periods = recentPeriods(frequency, vietnameseToday(), LENGTH[frequency]).map(formatPeriod);
  const { data, isError } = useQuery({
    queryKey: ['indicatorTrend', code, communeId, periods],
    queryFn: async ({ signal }) =>
      (await read(IndicatorTrendDocument, { code, communeId, periods }, signal)).indicatorTrend,
  });
  const { data: targets } = useGetList<TargetRecord>('targets', { ...TARGETS, filter: { indicatorId: indicator.id } });
  if (isError) return <Alert severity="error">{translate('ra.notification.data_provider_error')}</Alert>;
  if (data === undefined || targets === undefined) return <Skeleton variant="rounded" height={240} />;
  // A target that was set in another unit of measure is held against nothing.
  const own = targets.filter(
    ({ commune, indicatorVersion }) =>
      (commune?.id ?? null) === communeId &&
      (indicatorVersion === null || indicatorVersion.unitOfMeasure === indicator.unitOfMeasure),
  );
  return (
    <>
      <SeriesTable indicator={indicator} communeId={communeId} figures={data.figures} targets={own} />
      <Outlook trend={data} unitOfMeasure={indicator.unitOfMeasure} />
    </>
  );
}
