import { Skeleton, Typography } from '@mui/material';
import type { IndicatorRowFragment } from '@thoat-ngheo/client';
import { useGetList, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import { Choice } from '../components/input/Choice.tsx';
import { Answered } from '../components/show/Answered.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import type { MeasurementRecord, TargetRecord } from './IndicatorResults.tsx';
import { ofUnit, type UnitOfValues, unitsOf } from './value-units.ts';

const ResultChart = lazy(async () => ({ default: (await import('./ResultChart.tsx')).ResultChart }));

const NEWEST = 100;
const NEWEST_FIRST = { pagination: { page: 1, perPage: NEWEST }, sort: { field: 'period', order: 'DESC' } } as const;

interface Props {
  readonly indicator: IndicatorRowFragment;
  /** Those that were read so far; the units one may choose from are theirs and those of the targets. */
  readonly measurements: readonly MeasurementRecord[];
  readonly targets: readonly TargetRecord[];
}

/** Results and targets of one unit, drawn; nothing where no unit has either. */
export function UnitChart({ indicator, measurements, targets }: Props) {
  const [chosen, choose] = useState<string | null>(null);
  const units = unitsOf([...measurements, ...targets]);
  const unit = units.find(({ id }) => id === chosen) ?? units[0];
  if (unit === undefined) return null;
  return (
    <ShowSection
      title="indicators.sections.chart"
      action={
        units.length > 1 ? (
          <Choice
            id="chart-unit"
            label="indicators.chooseUnit"
            value={unit.id}
            onChange={choose}
            options={units.map(({ id, name }) => [id, name])}
            width={260}
          />
        ) : (
          <Typography color="text.secondary">{unit.name}</Typography>
        )
      }
    >
      <Drawn indicator={indicator} unit={unit} targets={ofUnit(targets, unit.id)} />
    </ShowSection>
  );
}

type DrawnProps = Omit<Props, 'measurements'> & { readonly unit: UnitOfValues };

function Drawn({ indicator, unit, targets }: DrawnProps) {
  const translate = useTranslate();
  const filter = { indicatorId: indicator.id, [unit.isCommune ? 'communeId' : 'provinceId']: unit.id };
  const own = useGetList<MeasurementRecord>('measurements', { ...NEWEST_FIRST, filter });
  return (
    <Answered query={own} height={260}>
      {(measurements) => (
        <>
          <Suspense fallback={<Skeleton variant="rounded" height={260} />}>
            <ResultChart
              unitName={unit.name}
              unitOfMeasure={indicator.unitOfMeasure}
              measurements={measurements}
              targets={targets}
            />
          </Suspense>
          {(own.total ?? 0) > NEWEST && <Typography variant="body2">{translate('indicators.newest')}</Typography>}
        </>
      )}
    </Answered>
  );
}
