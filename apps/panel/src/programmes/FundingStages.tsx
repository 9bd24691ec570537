import {
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableFooter,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { type Certainty, type FundingSource, formatPercent, label } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useLanguage } from '../i18n/use-language.ts';
import { Amount } from './FundingBreakdown.tsx';
import type { Money, Stage } from './use-money.ts';

/** The course of a budget; what was mobilised stands in a table of its own. */
const COURSE = ['PLANNED', 'ALLOCATED', 'DISBURSED'] as const;

type Figure = { readonly percent: string | null; readonly certainty: Certainty | null };

/** A percentage with what it claims: exact ones say nothing. */
function usePercent(): (figure: Figure) => string {
  const translate = useTranslate();
  const lang = useLanguage();
  return ({ percent, certainty }) => {
    if (percent === null || certainty === null) return translate('panel.figure.none');
    const text = formatPercent(percent, lang);
    return certainty === 'EXACT' ? text : translate(`funding.certainty.${certainty}`, { figure: text });
  };
}

type Known = {
  readonly isKnown: boolean;
  readonly amount: number;
  readonly isLowerBound: boolean;
  readonly certainty: Certainty | null;
};

function KnownAmount({ isKnown, amount, isLowerBound, certainty }: Known) {
  const translate = useTranslate();
  if (!isKnown) return translate('panel.figure.none');
  return <Amount amount={BigInt(amount)} over={isLowerBound} implied={certainty === 'ESTIMATE'} />;
}

/** Planned, allocated and disbursed by source, with shares of each stage and the rates between them. */
export function FundingStages({ money }: { readonly money: Money }) {
  const translate = useTranslate();
  const lang = useLanguage();
  const percent = usePercent();
  const stages = COURSE.flatMap((code) => money.stages.filter(({ stage }) => stage === code));
  if (!stages.some(({ isKnown }) => isKnown)) {
    return <Typography color="text.secondary">{translate('funding.noCourse')}</Typography>;
  }
  const ofSource = ({ sources }: Stage, wanted: FundingSource | null): Stage['sources'][number] | undefined =>
    sources.find(({ source }) => source === wanted);
  const shareOf = ({ isKnown, share, shareCertainty }: Stage['sources'][number]): string =>
    isKnown && share !== null ? percent({ percent: share, certainty: shareCertainty }) : '';
  const sources = money.ratesBySource.filter(({ source }) => stages.some((stage) => ofSource(stage, source)?.isKnown));
  return (
    <>
      <TableContainer tabIndex={0} role="group" aria-label={translate('funding.course')}>
        <Table size="small" sx={{ '& th, & td': { px: { xs: 0.75, sm: 1.5 } } }}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('funding.source')}</TableCell>
              {stages.map(({ stage }) => (
                <TableCell key={stage} align="right">
                  {label('FundingStage', stage, lang)}
                </TableCell>
              ))}
              <TableCell align="right">{translate('funding.disbursementRate')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {sources.map(({ source, disbursement }) => (
              <TableRow key={source}>
                <TableCell component="th" scope="row">
                  {source === null ? '' : label('FundingSource', source, lang)}
                </TableCell>
                {stages.map((stage) => {
                  const own = ofSource(stage, source);
                  return (
                    <TableCell key={stage.stage} align="right">
                      {own !== undefined && <KnownAmount {...own} />}
                      <Typography variant="caption" component="div" color="text.secondary">
                        {own !== undefined && shareOf(own)}
                      </Typography>
                    </TableCell>
                  );
                })}
                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                  {percent(disbursement)}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
          <TableFooter>
            <TableRow sx={{ '& td, & th': { fontWeight: 700, color: 'text.primary', fontSize: 'inherit' } }}>
              <TableCell component="th" scope="row">
                {translate('funding.total')}
              </TableCell>
              {stages.map(({ stage, total, ...rest }) => (
                <TableCell key={stage} align="right">
                  <KnownAmount {...rest} amount={total} />
                </TableCell>
              ))}
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                {percent(money.rates.disbursement)}
              </TableCell>
            </TableRow>
          </TableFooter>
        </Table>
      </TableContainer>
      {money.rates.allocation.percent !== null && (
        <Typography variant="body2" sx={{ mt: 1 }}>
          {translate('funding.allocationRate')}: <strong>{percent(money.rates.allocation)}</strong>
        </Typography>
      )}
      {stages.some(({ overlaps }) => overlaps) && (
        <Typography variant="body2" color="warning.main" sx={{ mt: 1 }}>
          {translate('funding.overlaps')}
        </Typography>
      )}
    </>
  );
}
