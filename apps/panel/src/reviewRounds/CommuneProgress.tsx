import { Link, MenuItem, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { ReviewRoundCommunesDocument, type ReviewRoundCommunesQuery } from '@thoat-ngheo/client';
import { label, REVIEW_STEPS } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { allPages } from '../api/all-pages.ts';
import { request } from '../api/registry.ts';
import { count, date } from '../components/field/format.ts';
import { Answered } from '../components/show/Answered.tsx';
import { CardTable } from '../components/show/CardTable.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { StepActions } from './StepActions.tsx';

export type CommuneOfRound = ReviewRoundCommunesQuery['communes']['nodes'][number];

const SHORT = 20;

/** The communes of a round, each with its step and the press that takes it to the next. */
export function CommuneProgress({ roundId, day }: { readonly roundId: string; readonly day: string }) {
  const communes = useQuery({
    queryKey: ['reviewRounds', 'communes', roundId, day],
    queryFn: ({ signal }) =>
      allPages(
        async (offset) =>
          (await request(ReviewRoundCommunesDocument, { round: roundId, day, offset }, signal)).communes,
      ),
  });
  return (
    <Answered query={communes} height={320}>
      {(all) => <Communes roundId={roundId} all={all} />}
    </Answered>
  );
}

const stepOf = (commune: CommuneOfRound): string => commune.communeReviews.nodes[0]?.step ?? 'NOT_STARTED';

function Communes({ roundId, all }: { readonly roundId: string; readonly all: readonly CommuneOfRound[] }) {
  const translate = useTranslate();
  const lang = useLanguage();
  const [chosen, setChosen] = useState('');
  const communes = all.filter((commune) => chosen === '' || stepOf(commune) === chosen);
  return (
    <>
      <TextField
        select
        id="step-filter"
        label={translate('reviewRounds.filter')}
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
        sx={{ maxWidth: 280 }}
      >
        <MenuItem value="">{translate('reviewRounds.all')}</MenuItem>
        <MenuItem value="NOT_STARTED">{translate('reviewRounds.notStarted')}</MenuItem>
        {REVIEW_STEPS.map((step) => (
          <MenuItem key={step} value={step}>
            {label('ReviewStep', step, lang)}
          </MenuItem>
        ))}
      </TextField>
      {communes.length === 0 ? (
        <Typography color="text.secondary">{translate('reviewRounds.noCommunes')}</Typography>
      ) : (
        <CardTable
          label="reviewRounds.sections.communes"
          rows={communes}
          first={SHORT}
          rowKey={({ id }) => id}
          columns={[
            {
              label: 'reviewRounds.commune',
              render: ({ id, fullName }) => (
                <Link component={RouterLink} to={`/communes/${id}/show`}>
                  {fullName}
                </Link>
              ),
            },
            { label: 'reviewRounds.step', render: (commune) => <StepText commune={commune} /> },
            {
              label: 'reviewRounds.since',
              noWrap: true,
              render: ({ communeReviews }) => date(communeReviews.nodes[0]?.stepSince, lang),
            },
            {
              label: 'reviewRounds.assessed',
              align: 'right',
              render: ({ assessments }) => count(assessments.totalCount, lang),
            },
          ]}
          changes="communeReviews"
          actions={(commune) => <StepActions roundId={roundId} commune={commune} />}
        />
      )}
    </>
  );
}

function StepText({ commune }: { readonly commune: CommuneOfRound }) {
  const translate = useTranslate();
  const lang = useLanguage();
  const review = commune.communeReviews.nodes[0];
  if (review === undefined) return <>{translate('reviewRounds.notStarted')}</>;
  return (
    <>
      {label('ReviewStep', review.step, lang)}
      {review.note !== null && (
        <Typography component="span" variant="body2" color="text.secondary">
          {' '}
          ({review.note})
        </Typography>
      )}
    </>
  );
}
