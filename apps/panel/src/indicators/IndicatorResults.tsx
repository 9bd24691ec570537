import { MenuItem, Skeleton, Stack, TextField, Typography } from '@mui/material';
import type { IndicatorRowFragment, MeasurementRowFragment, TargetRowFragment } from '@thoat-ngheo/client';
import { useGetList, useRecordContext, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import type { PanelRecord } from '../api/operations.ts';
import { BinLink } from '../components/removal/BinLink.tsx';
import { AddButton } from '../components/show/AddButton.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { MeasurementTable } from './MeasurementTable.tsx';
import { TargetTable } from './TargetTable.tsx';
import { ofUnit, unitsOf } from './value-units.ts';

const ResultChart = lazy(async () => ({ default: (await import('./ResultChart.tsx')).ResultChart }));

const NEWEST = 100;
const NEWEST_FIRST = { pagination: { page: 1, perPage: NEWEST }, sort: { field: 'period', order: 'DESC' } } as const;
type Indicator = PanelRecord & IndicatorRowFragment;
export type MeasurementRecord = PanelRecord & MeasurementRowFragment;
export type TargetRecord = PanelRecord & TargetRowFragment;

/** What was measured of an indicator against its targets: a chart of one unit, and both lists to edit. */
export function IndicatorResults() {
  const translate = useTranslate();
  const indicator = useRecordContext<Indicator>();
  const filter = { indicatorId: indicator?.id ?? '' };
  const measured = useGetList<MeasurementRecord>('measurements', { ...NEWEST_FIRST, filter });
  const targeted = useGetList<TargetRecord>('targets', { ...NEWEST_FIRST, filter });
  const [chosen, setChosen] = useState<string | null>(null);
  if (indicator === undefined) return null;
  if (measured.data === undefined || targeted.data === undefined) return <Skeleton variant="rounded" height={320} />;
  const [measurements, targets] = [measured.data, targeted.data];
  const units = unitsOf([...measurements, ...targets]);
  const unit = units.find(({ id }) => id === chosen) ?? units[0];
  return (
    <>
      {unit !== undefined && (
        <ShowSection
          title="indicators.sections.chart"
          action={
            units.length > 1 ? (
              <TextField
                select
                id="chart-unit"
                label={translate('indicators.chooseUnit')}
                value={unit.id}
                onChange={({ target }) => setChosen(target.value)}
                sx={{ maxWidth: 280 }}
              >
                {units.map(({ id, name }) => (
                  <MenuItem key={id} value={id}>
                    {name}
                  </MenuItem>
                ))}
              </TextField>
            ) : (
              <Typography color="text.secondary">{unit.name}</Typography>
            )
          }
        >
          <Suspense fallback={<Skeleton variant="rounded" height={260} />}>
            <ResultChart
              unitName={unit.name}
              unitOfMeasure={indicator.unitOfMeasure}
              measurements={ofUnit(measurements, unit.id)}
              targets={ofUnit(targets, unit.id)}
            />
          </Suspense>
          {(measured.total ?? 0) > NEWEST && <Typography variant="body2">{translate('indicators.newest')}</Typography>}
        </ShowSection>
      )}
      <ShowSection
        title="indicators.sections.measurements"
        action={
          <AddButton resource="measurements" preset={{ indicatorId: indicator.id }} text="indicators.addMeasurement" />
        }
      >
        <MeasurementTable indicator={indicator} measurements={measurements} targets={targets} />
      </ShowSection>
      <ShowSection
        title="indicators.sections.targets"
        action={<AddButton resource="targets" preset={{ indicatorId: indicator.id }} text="indicators.addTarget" />}
      >
        <Stack>
          <TargetTable indicator={indicator} targets={targets} />
        </Stack>
        <BinLink resource="targets" />
      </ShowSection>
    </>
  );
}
