import { Alert, FormControlLabel, Stack, Switch, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type FigureDimension, PovertyFiguresDocument } from '@thoat-ngheo/client';
import { areToldTogether } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Title } from 'react-admin';
import { request } from '../api/registry.ts';
import { Choice } from '../components/input/Choice.tsx';
import { Answered } from '../components/show/Answered.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { useYearlyRounds } from '../reviewRounds/use-yearly-rounds.ts';
import { boundariesOf, isToldAsReportedOnly } from './boundaries-of.ts';
import { DimensionToggles } from './DimensionToggles.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { MeasuresSection } from './MeasuresSection.tsx';

/** Results of a yearly review as figures, with the rule by which small ones are withheld. */
export function FiguresPage() {
  const translate = useTranslate();
  const { rounds, finished, isPending, isError } = useYearlyRounds();
  const [chosen, setChosen] = useState<number | null>(null);
  const [by, setBy] = useState<readonly FigureDimension[]>(['CLASS']);
  const years = rounds.map(({ year }) => Number(year));
  const year = chosen ?? (finished === undefined ? years[0] : Number(finished.year));
  const [isToday, setIsToday] = useState(false);
  const isReportedOnly = isToldAsReportedOnly(by);
  const boundaries = boundariesOf(by, isToday);
  const figures = useQuery({
    queryKey: ['povertyFigures', year, by, boundaries],
    queryFn: async ({ signal }) =>
      (await request(PovertyFiguresDocument, { year: year ?? 0, by: [...by], boundaries }, signal)).povertyFigures,
    enabled: year !== undefined,
    placeholderData: keepPreviousData,
  });
  const controls = year !== undefined && (
    <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
      <DimensionToggles by={by} onChange={setBy} areTogether={areToldTogether} label="figures.by" />
      <FormControlLabel
        disabled={isReportedOnly}
        control={<Switch checked={isToday && !isReportedOnly} onChange={(_, checked) => setIsToday(checked)} />}
        label={translate('figures.inTodaysCommunes')}
      />
      <Choice
        id="figures-year"
        label="figures.year"
        value={String(year)}
        onChange={(next) => setChosen(Number(next))}
        options={years.map((each) => [String(each), String(each)])}
        width={120}
      />
    </Stack>
  );
  return (
    <Stack spacing={2}>
      <Title title="figures.title" preferenceKey={false} />
      <ShowSection title="figures.heading" action={controls}>
        {!isPending && !isError && year === undefined ? (
          <Typography>{translate('figures.none')}</Typography>
        ) : (
          <Answered query={{ data: figures.data, isError: isError || figures.isError }} height={320}>
            {(data) => (
              <>
                <Alert severity="info" sx={{ mb: 1.5 }}>
                  {data.rule}
                </Alert>
                {data.notFollowed.length > 0 && (
                  <Alert severity="warning" sx={{ mb: 1.5 }}>
                    {translate('figures.notFollowed', { count: data.notFollowed.length })}
                  </Alert>
                )}
                {isReportedOnly && (
                  <Alert severity="info" sx={{ mb: 1.5 }}>
                    {translate('figures.asReportedOnly')}
                  </Alert>
                )}
                <FiguresTable figures={data.figures} by={by} threshold={data.threshold} />
              </>
            )}
          </Answered>
        )}
      </ShowSection>
      {year !== undefined && <MeasuresSection year={year} isToday={isToday} />}
    </Stack>
  );
}
