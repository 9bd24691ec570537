import { Button, Stack, Typography } from '@mui/material';
import type { IndicatorRowFragment, MeasurementRowFragment, TargetRowFragment } from '@thoat-ngheo/client';
import { useGetList, useInfiniteGetList, useRecordContext, useTranslate } from 'ra-core';
import type { PanelRecord } from '../api/operations.ts';
import { count } from '../components/field/format.ts';
import { BinLink } from '../components/removal/BinLink.tsx';
import { AddButton } from '../components/show/AddButton.tsx';
import { Answered } from '../components/show/Answered.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { MeasurementTable } from './MeasurementTable.tsx';
import { TargetTable } from './TargetTable.tsx';
import { UnitChart } from './UnitChart.tsx';

const NEWEST_FIRST = { field: 'period', order: 'DESC' } as const;
const PAGE = { pagination: { page: 1, perPage: 100 }, sort: NEWEST_FIRST } as const;
/** More than all targets of an indicator: each is held against, also that of a commune long ago. */
const ALL = { pagination: { page: 1, perPage: 10_000 }, sort: NEWEST_FIRST } as const;
type Indicator = PanelRecord & IndicatorRowFragment;
export type MeasurementRecord = PanelRecord & MeasurementRowFragment;
export type TargetRecord = PanelRecord & TargetRowFragment;

/** What was measured of an indicator against its targets: a chart of one unit, and both lists to edit. */
export function IndicatorResults() {
  const indicator = useRecordContext<Indicator>();
  return indicator === undefined ? null : <ResultsOf indicator={indicator} />;
}

function ResultsOf({ indicator }: { readonly indicator: Indicator }) {
  const filter = { indicatorId: indicator.id };
  const measured = useInfiniteGetList<MeasurementRecord>('measurements', { ...PAGE, filter });
  const targeted = useGetList<TargetRecord>('targets', { ...ALL, filter });
  const measurements = measured.data?.pages.flatMap(({ data }) => data);
  const data = measurements && targeted.data && { measurements, targets: targeted.data };
  const more = { total: measured.total ?? 0, isReading: measured.isFetchingNextPage, read: measured.fetchNextPage };
  return (
    <Answered query={{ data, isError: measured.isError || targeted.isError }} height={320}>
      {(known) => (
        <>
          <UnitChart indicator={indicator} {...known} />
          <ShowSection
            title="indicators.sections.measurements"
            action={
              <AddButton
                resource="measurements"
                preset={{ indicatorId: indicator.id }}
                text="indicators.addMeasurement"
              />
            }
          >
            <MeasurementTable indicator={indicator} {...known} />
            <More shown={known.measurements.length} {...more} />
          </ShowSection>
          <ShowSection
            title="indicators.sections.targets"
            action={<AddButton resource="targets" preset={{ indicatorId: indicator.id }} text="indicators.addTarget" />}
          >
            <Stack>
              <TargetTable indicator={indicator} targets={known.targets} />
            </Stack>
            <BinLink resource="targets" />
          </ShowSection>
        </>
      )}
    </Answered>
  );
}

interface MoreProps {
  readonly shown: number;
  readonly total: number;
  readonly isReading: boolean;
  readonly read: () => unknown;
}

/** Says how many of the measurements were read, and reads the next ones. */
function More({ shown, total, isReading, read }: MoreProps) {
  const translate = useTranslate();
  const lang = useLanguage();
  if (shown >= total) return null;
  return (
    <Typography component="div" variant="body2" sx={{ mt: 1 }}>
      {translate('indicators.readSoFar', { shown: count(shown, lang), total: count(total, lang) })}{' '}
      <Button size="small" disabled={isReading} onClick={() => read()}>
        {translate('indicators.readMore')}
      </Button>
    </Typography>
  );
}
