import { Box, MenuItem, Skeleton, Stack, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { formatDate } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import { useRecordReach } from '../access/use-record-reach.ts';
import { SyntheticChip } from '../components/field/SyntheticChip.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { isRunning, latestAssessedRound } from '../reviewRounds/review-progress.ts';
import { vietnameseToday } from '../today.ts';
import { DashboardCard } from './DashboardCard.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { NothingYet } from './NothingYet.tsx';
import { PovertyTable } from './PovertyTable.tsx';
import { BOUNDARIES, type Boundaries } from './poverty.ts';
import { usePoverty, useRounds } from './queries.ts';

const PovertyChart = lazy(async () => ({ default: (await import('./PovertyChart.tsx')).PovertyChart }));

/** The poor and near-poor by commune and year: the province's trend, and every commune of one year. */
export function PovertyCard() {
  const translate = useTranslate();
  const lang = useLanguage();
  const today = vietnameseToday();
  const result = useRounds();
  const [chosen, setChosen] = useState<number | null>(null);
  const [boundaries, setBoundaries] = useState<Boundaries>('PRESENT');
  const rounds = (result.data?.reviewRounds.nodes ?? []).filter(({ assessments }) => assessments.totalCount > 0);
  const { years: all, isError } = usePoverty(rounds, boundaries);
  const reach = useRecordReach();
  const years = all.map((each) => ({ ...each, rows: each.rows.filter(({ id }) => reach.includes(id)) }));
  const round = rounds.find(({ year }) => year === chosen) ?? latestAssessedRound(rounds, today);
  const shown = years.find(({ year }) => year === round?.year);
  const controls = round !== undefined && (
    <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
      <SyntheticChip synthetic={(result.data?.syntheticHouseholds.totalCount ?? 0) > 0} />
      <ToggleButtonGroup
        exclusive
        size="small"
        value={boundaries}
        onChange={(_, next: Boundaries | null) => next !== null && setBoundaries(next)}
        aria-label={translate('dashboard.poverty.boundaries')}
      >
        {BOUNDARIES.map((each) => (
          <ToggleButton key={each} value={each} sx={{ py: 0.75 }}>
            {translate(`dashboard.poverty.${each}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <TextField
        select
        id="dashboard-year"
        label={translate('dashboard.poverty.year')}
        value={round.year}
        onChange={({ target }) => setChosen(Number(target.value))}
        fullWidth={false}
        sx={{ width: 130, my: 0 }}
      >
        {rounds.map((each) => (
          <MenuItem key={each.id} value={each.year}>
            {isRunning(each, today) ? translate('dashboard.poverty.running', { year: each.year }) : each.year}
          </MenuItem>
        ))}
      </TextField>
    </Stack>
  );
  return (
    <DashboardCard
      title="dashboard.poverty.title"
      state={{ isError: result.isError || isError, isPending: result.isPending }}
      action={controls}
    >
      {round === undefined ? (
        <NothingYet of="poverty" to="/households" />
      ) : (
        <Stack spacing={2}>
          <Box
            sx={{
              display: 'grid',
              gap: 2,
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 2fr)' },
            }}
          >
            <KeyFigures {...(shown === undefined ? {} : { rows: shown.rows })} year={round.year} />
            <Suspense fallback={<Skeleton variant="rounded" height={240} />}>
              <PovertyChart years={years.map((each) => ({ ...each, running: isRunning(each.round, today) }))} />
            </Suspense>
          </Box>
          {shown === undefined ? (
            <Skeleton variant="rounded" height={360} />
          ) : (
            <PovertyTable
              shown={shown.rows}
              years={years}
              total={`dashboard.poverty.${reach.isProvince ? 'total' : 'scope'}`}
            />
          )}
          <Typography variant="body2" color="text.secondary">
            {translate(`dashboard.poverty.about${boundaries}`, {
              year: round.year,
              day: formatDate(round.endsOn, lang),
            })}{' '}
            {translate('dashboard.poverty.aboutPersons')}
            {rounds.some((each) => isRunning(each, today)) && ` ${translate('dashboard.poverty.aboutRunning')}`}
          </Typography>
        </Stack>
      )}
    </DashboardCard>
  );
}
