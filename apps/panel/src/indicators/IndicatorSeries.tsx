import { useQuery } from '@tanstack/react-query';
import { type IndicatorRowFragment, IndicatorTrendDocument } from '@thoat-ngheo/client';
import { formatPeriod, type PeriodKind, recentPeriods } from '@thoat-ngheo/domain';
import { useGetList, useRecordContext } from 'ra-core';
import { useState } from 'react';
import { PROVINCE } from '../api/filter.ts';
import type { PanelRecord } from '../api/operations.ts';
import { read } from '../api/registry.ts';
import { Choice } from '../components/input/Choice.tsx';
import { Answered } from '../components/show/Answered.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { vietnameseToday } from '../today.ts';
import type { TargetRecord } from './IndicatorResults.tsx';
import { Outlook } from './Outlook.tsx';
import { SeriesTable } from './SeriesTable.tsx';
import { useSeriesUnits } from './use-series-units.ts';

type Indicator = PanelRecord & IndicatorRowFragment;

/** The newest periods that a series shows, by their length. */
const LENGTH: Readonly<Record<PeriodKind, number>> = { MONTH: 12, QUARTER: 8, HALF: 6, YEAR: 6 };
const TARGETS = { pagination: { page: 1, perPage: 100 }, sort: { field: 'period', order: 'DESC' } } as const;

/** What an indicator has been in a unit, period by period, against its targets, and where that leads. */
export function IndicatorSeries() {
  const indicator = useRecordContext<Indicator>();
  const units = useSeriesUnits();
  const [chosen, choose] = useState<string | null>(null);
  const unit = units.find(({ id }) => id === chosen) ?? units[0];
  if (indicator === undefined || unit === undefined) return null;
  return (
    <ShowSection
      title="indicators.sections.series"
      action={
        <Choice
          id="series-unit"
          label="indicators.chooseSeriesUnit"
          value={unit.id}
          onChange={choose}
          options={units.map(({ id, name }) => [id, name])}
          width={260}
        />
      }
    >
      <Series indicator={indicator} unit={unit.id} />
    </ShowSection>
  );
}

interface Props {
  readonly indicator: Indicator;
  /** PROVINCE, or the id of a commune. */
  readonly unit: string;
}

function Series({ indicator, unit }: Props) {
  const { code, frequency } = indicator;
  const communeId = unit === PROVINCE ? null : unit;
  const periods = recentPeriods(frequency, vietnameseToday(), LENGTH[frequency]).map(formatPeriod);
  const trend = useQuery({
    queryKey: ['indicatorTrend', code, communeId, periods],
    queryFn: async ({ signal }) =>
      (await read(IndicatorTrendDocument, { code, communeId, periods }, signal)).indicatorTrend,
  });
  const targets = useGetList<TargetRecord>('targets', { ...TARGETS, filter: { indicatorId: indicator.id, unit } });
  const data = trend.data && targets.data && { trend: trend.data, targets: targets.data };
  return (
    <Answered query={{ data, isError: trend.isError || targets.isError }} height={240}>
      {(series) => (
        <>
          <SeriesTable
            indicator={indicator}
            communeId={communeId}
            figures={series.trend.figures}
            targets={series.targets}
          />
          <Outlook trend={series.trend} unitOfMeasure={indicator.unitOfMeasure} />
        </>
      )}
    </Answered>
  );
}
