import {
  Box,
  Chip,
  Link,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableRow,
  Tooltip,
  Typography,
} from '@mui/material';
import { type FundingBySource, formatDecimal, formatPercent, label } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { lazy, Suspense } from 'react';
import { useLanguage } from '../i18n/use-language.ts';
import { billions } from './amount.ts';

const FundingChart = lazy(async () => ({ default: (await import('./FundingChart.tsx')).FundingChart }));

/** The amount in tỷ đồng, said as `trên` where it is a floor and marked where it is implied. */
export function Amount({
  amount,
  over,
  implied,
}: {
  readonly amount: bigint;
  readonly over: boolean;
  readonly implied: boolean;
}) {
  const translate = useTranslate();
  const lang = useLanguage();
  const text = translate('panel.figure.billion', { amount: billions(amount, lang) });
  return (
    <Box component="span" sx={{ whiteSpace: { sm: 'nowrap' } }}>
      {over ? translate('funding.over', { amount: text }) : text}
      {implied && (
        <Tooltip title={translate('funding.impliedHelp')}>
          <Chip size="small" variant="outlined" label={translate('funding.implied')} sx={{ ml: { sm: 0.75 } }} />
        </Tooltip>
      )}
    </Box>
  );
}

/** Funding of a programme by source: chart, table with computed shares, and the ratio of credit to state budget. */
export function FundingBreakdown({
  totals,
  notes = [],
}: {
  readonly totals: FundingBySource;
  readonly notes?: readonly string[];
}) {
  const translate = useTranslate();
  const lang = useLanguage();
  const { total, isLowerBound, sources, creditToBudget } = totals;
  const ratioParts = sources.filter(({ source }) => source === 'CREDIT' || source === 'STATE_BUDGET');
  return (
    <Stack spacing={2} sx={{ containerType: 'inline-size' }}>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: 'minmax(0, 1fr)',
          alignItems: 'center',
          '@container (min-width: 720px)': { gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)' },
        }}
      >
        <Suspense fallback={<Box sx={{ height: 220 }} />}>
          <FundingChart sources={sources} />
        </Suspense>
        <Table size="small" sx={{ '& th, & td': { px: { xs: 0.5, sm: 1.5 } } }} aria-label={translate('funding.table')}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('funding.source')}</TableCell>
              <TableCell align="right">{translate('funding.amount')}</TableCell>
              <TableCell align="right">{translate('funding.share')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {sources.map((each) => (
              <TableRow key={each.source}>
                <TableCell component="th" scope="row">
                  {label('FundingSource', each.source, lang)}
                </TableCell>
                <TableCell align="right">
                  <Amount amount={each.amount} over={each.isLowerBound} implied={each.certainty === 'ESTIMATE'} />
                </TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                  {each.share === null ? translate('panel.figure.none') : formatPercent(each.share, lang)}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
          <TableFooter>
            <TableRow
              sx={{ '& td, & th': { fontWeight: 700, color: 'text.primary', fontSize: 'inherit', borderBottom: 0 } }}
            >
              <TableCell component="th" scope="row">
                {translate('funding.total')}
              </TableCell>
              <TableCell align="right">
                <Amount amount={total} over={isLowerBound} implied={false} />
              </TableCell>
              <TableCell />
            </TableRow>
          </TableFooter>
        </Table>
      </Box>
      <Typography component="p">
        {creditToBudget === null ? (
          translate('funding.noRatio')
        ) : (
          <>
            {translate('funding.ratio')}:{' '}
            <strong>{translate('funding.ratioTimes', { ratio: formatDecimal(creditToBudget, lang) })}</strong>.{' '}
            {ratioParts.some(({ certainty }) => certainty === 'ESTIMATE') && `${translate('funding.ratioImplied')} `}
            {ratioParts.some((line) => line.isLowerBound) && translate('funding.ratioLowerBound')}
          </>
        )}
      </Typography>
      {(isLowerBound || notes.length > 0) && (
        <Box component="details" sx={{ color: 'text.secondary', typography: 'body2' }}>
          <Link component="summary" sx={{ cursor: 'pointer' }}>
            {translate('funding.sources')}
          </Link>
          <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
            {isLowerBound && <li>{translate('funding.lowerBoundNote')}</li>}
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </Box>
        </Box>
      )}
    </Stack>
  );
}
