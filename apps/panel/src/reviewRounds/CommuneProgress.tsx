import {
  Alert,
  Button,
  MenuItem,
  Skeleton,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { ReviewRoundCommunesDocument, type ReviewRoundCommunesQuery } from '@thoat-ngheo/client';
import { label, REVIEW_STEPS } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { request } from '../api/registry.ts';
import { count, date } from '../components/field/format.ts';
import { allPages } from '../dashboard/all-pages.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { StepActions } from './StepActions.tsx';

export type CommuneOfRound = ReviewRoundCommunesQuery['communes']['nodes'][number];

const SHORT = 20;

/** The communes of a round, each with its step and the press that takes it to the next. */
export function CommuneProgress({ roundId, day }: { readonly roundId: string; readonly day: string }) {
  const translate = useTranslate();
  const lang = useLanguage();
  const [chosen, setChosen] = useState('');
  const [all, setAll] = useState(false);
  const { data, isError } = useQuery({
    queryKey: ['reviewRounds', 'communes', roundId, day],
    queryFn: ({ signal }) =>
      allPages(
        async (offset) =>
          (await request(ReviewRoundCommunesDocument, { round: roundId, day, offset }, signal)).communes,
      ),
  });
  if (isError) return <Alert severity="error">{translate('ra.notification.data_provider_error')}</Alert>;
  if (data === undefined) return <Skeleton variant="rounded" height={320} />;
  const stepOf = (commune: CommuneOfRound): string => commune.communeReviews.nodes[0]?.step ?? 'NOT_STARTED';
  const communes = data.filter((commune) => chosen === '' || stepOf(commune) === chosen);
  const shown = all ? communes : communes.slice(0, SHORT);
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
        <TableContainer tabIndex={0} role="group" aria-label={translate('reviewRounds.sections.communes')}>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{translate('reviewRounds.commune')}</TableCell>
                <TableCell>{translate('reviewRounds.step')}</TableCell>
                <TableCell>{translate('reviewRounds.since')}</TableCell>
                <TableCell align="right">{translate('reviewRounds.assessed')}</TableCell>
                <TableCell align="right">{translate('reviewRounds.actions')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {shown.map((commune) => {
                const review = commune.communeReviews.nodes[0];
                return (
                  <TableRow key={commune.id}>
                    <TableCell component="th" scope="row">
                      {commune.fullName}
                    </TableCell>
                    <TableCell>
                      {review === undefined
                        ? translate('reviewRounds.notStarted')
                        : label('ReviewStep', review.step, lang)}
                      {review?.note && (
                        <Typography variant="body2" color="text.secondary">
                          {review.note}
                        </Typography>
                      )}
                    </TableCell>
                    <TableCell sx={{ whiteSpace: 'nowrap' }}>{date(review?.stepSince, lang)}</TableCell>
                    <TableCell align="right">{count(commune.assessments.totalCount, lang)}</TableCell>
                    <TableCell align="right">
                      <StepActions roundId={roundId} commune={commune} />
                    </TableCell>
                  </TableRow>
                );
              })}
            </TableBody>
          </Table>
        </TableContainer>
      )}
      {!all && communes.length > SHORT && (
        <Button size="small" sx={{ mt: 1 }} onClick={() => setAll(true)}>
          {translate('panel.list.more')} ({count(communes.length, lang)})
        </Button>
      )}
    </>
  );
}
