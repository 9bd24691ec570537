import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { DashboardReviewDocument, type DashboardReviewQuery } from '@thoat-ngheo/client';
import { formatPercent, label } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { request } from '../api/registry.ts';
import { count } from '../components/field/format.ts';
import { Answered } from '../components/show/Answered.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { reviewProgress } from './review-progress.ts';

/** A bar as long as its share; the number beside it says the same. */
function Bar({ share, done }: { readonly share: string | null; readonly done: boolean }) {
  return (
    <Box aria-hidden sx={{ height: 10, borderRadius: 1, bgcolor: 'action.hover', minWidth: 40 }}>
      <Box
        sx={{ height: 1, borderRadius: 1, width: `${share ?? 0}%`, bgcolor: done ? 'success.main' : 'primary.main' }}
      />
    </Box>
  );
}

/** How many communes have reached which step of a round, and how many households were assessed in it. */
export function RoundProgress({ roundId, day }: { readonly roundId: string; readonly day: string }) {
  const progress = useQuery({
    queryKey: ['reviewRounds', 'progress', roundId, day],
    queryFn: ({ signal }) => request(DashboardReviewDocument, { round: roundId, day }, signal),
  });
  return (
    <Answered query={progress} height={220}>
      {({ reviewRound, communes }) => reviewRound && <Progress round={reviewRound} communes={communes.totalCount} />}
    </Answered>
  );
}

type Props = { readonly round: NonNullable<DashboardReviewQuery['reviewRound']>; readonly communes: number };

function Progress({ round, communes: total }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const { assessed, undetermined } = round;
  const steps = reviewProgress(round, total);
  return (
    <>
      <Table
        size="small"
        aria-label={translate('reviewRounds.progressTable')}
        sx={{ '& th, & td': { px: { xs: 0.75, xl: 1.5 } } }}
      >
        <TableHead>
          <TableRow>
            <TableCell>{translate('reviewRounds.step')}</TableCell>
            <TableCell align="right">{translate('reviewRounds.communesCount')}</TableCell>
            <TableCell align="right" colSpan={2}>
              {translate('reviewRounds.share')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {steps.map(({ step, communes, share }) => (
            <TableRow key={step}>
              <TableCell component="th" scope="row">
                {step === 'NOT_STARTED' ? translate('reviewRounds.notStarted') : label('ReviewStep', step, lang)}
              </TableCell>
              <TableCell align="right">{count(communes, lang)}</TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap', width: 72 }}>
                {share === null ? '—' : formatPercent(share, lang)}
              </TableCell>
              <TableCell sx={{ width: '35%' }}>
                <Bar share={share} done={step === 'RECOGNITION' || step === 'CLOSED'} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Typography sx={{ mt: 1.5 }}>
        {translate('reviewRounds.assessed')}: <strong>{count(assessed.totalCount, lang)}</strong>
        {undetermined.totalCount > 0 && (
          <> ({translate('reviewRounds.undetermined', { count: count(undetermined.totalCount, lang) })})</>
        )}
      </Typography>
    </>
  );
}
