import { Button, MenuItem, Stack, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { SyntheticChip } from '../components/field/SyntheticChip.tsx';
import { RoundProgress } from '../reviewRounds/RoundProgress.tsx';
import { currentRound } from '../reviewRounds/review-progress.ts';
import { vietnameseToday } from '../today.ts';
import { DashboardCard } from './DashboardCard.tsx';
import { NothingYet } from './NothingYet.tsx';
import { useRounds } from './queries.ts';

/** How far the communes have come in the round that runs now, or in another yearly one. */
export function ReviewCard() {
  const translate = useTranslate();
  const result = useRounds();
  const [chosen, setChosen] = useState<string | null>(null);
  const rounds = result.data?.reviewRounds.nodes ?? [];
  const round = rounds.find(({ id }) => id === chosen) ?? currentRound(rounds, vietnameseToday());
  return (
    <DashboardCard
      title="dashboard.review.title"
      state={result}
      action={
        round === undefined ? undefined : (
          <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
            <SyntheticChip synthetic={(result.data?.syntheticHouseholds.totalCount ?? 0) > 0} />
            <TextField
              select
              id="dashboard-round"
              label={translate('dashboard.review.round')}
              value={round.id}
              onChange={({ target }) => setChosen(target.value)}
              sx={{ width: 120, my: 0 }}
              fullWidth={false}
            >
              {rounds.map(({ id, year }) => (
                <MenuItem key={id} value={id}>
                  {year}
                </MenuItem>
              ))}
            </TextField>
          </Stack>
        )
      }
    >
      {round === undefined ? (
        <NothingYet of="review" to="/reviewRounds/create" />
      ) : (
        <>
          <RoundProgress roundId={round.id} day={round.startsOn} />
          <Button size="small" sx={{ mt: 1 }} component={Link} to={`/reviewRounds/${round.id}/show`}>
            {translate('dashboard.review.open')}
          </Button>
        </>
      )}
    </DashboardCard>
  );
}
