import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Link, Skeleton } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { ExplainFigureDocument, type ExplainFigureQuery } from '@thoat-ngheo/client';
import { label } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { read } from '../api/registry.ts';
import { Fact, Facts } from '../components/show/Facts.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { periodText, valueText } from './value-text.ts';

type Explanation = ExplainFigureQuery['indicatorFigure']['explain'];
type Where = { readonly code: string; readonly communeId: string | null; readonly period: string };

/** Units that are named one by one; the others are counted. */
const NAMED = 5;

/** A figure that opens what it is made of. */
export function ExplainFigure({ text, where }: { readonly text: string; readonly where: Where }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Link
        component="button"
        type="button"
        color="inherit"
        underline="always"
        sx={{ textDecorationStyle: 'dotted', textAlign: 'inherit' }}
        aria-label={translate('figure.explain', { what: text })}
        onClick={() => setOpen(true)}
      >
        {text}
      </Link>
      {open && <ExplainDialog where={where} onClose={() => setOpen(false)} />}
    </>
  );
}

function ExplainDialog({ where, onClose }: { readonly where: Where; readonly onClose: () => void }) {
  const translate = useTranslate();
  const { data, isError } = useQuery({
    queryKey: ['explainFigure', where],
    queryFn: ({ signal }) => read(ExplainFigureDocument, where, signal),
  });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="explain-figure">
      <DialogTitle id="explain-figure">{translate('figure.title')}</DialogTitle>
      <DialogContent>
        {isError && <Alert severity="warning">{translate('figure.closed')}</Alert>}
        {data === undefined ? (
          !isError && <Skeleton variant="rounded" height={240} />
        ) : (
          <Explained explain={data.indicatorFigure.explain} />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('figure.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function Explained({ explain }: { readonly explain: Explanation }) {
  const translate = useTranslate();
  const lang = useLanguage();
  const { overUnits, overPeriods, coverage, inputs, approvals } = explain;
  const units = (cells: Explanation['missing']): string => {
    const named = cells
      .slice(0, NAMED)
      .map((cell) => `${cell.communeName ?? translate('figure.province')} (${periodText(cell.period, lang)})`);
    const more = cells.length - named.length;
    return [...named, ...(more > 0 ? [translate('figure.more', { number: more })] : [])].join(', ') || '—';
  };
  const decided = approvals.map((each) => `${label('ReportState', each.state, lang)}: ${each.decidedBy ?? '—'}`);
  return (
    <Facts>
      <Fact label="figure.basis">{label('FigureBasis', explain.basis, lang)}</Fact>
      <Fact label="figure.version">{explain.version ?? '—'}</Fact>
      {explain.formula !== null && (
        <Fact label="figure.formula" wide>
          {explain.formula}
        </Fact>
      )}
      {overUnits !== null && overPeriods !== null && (
        <Fact label="figure.rollUp" wide>
          {translate('figure.rollUpText', {
            units: label('UnitRollUp', overUnits, lang),
            periods: label('PeriodRollUp', overPeriods, lang),
          })}
        </Fact>
      )}
      <Fact label="figure.exact">{explain.exact ?? '—'}</Fact>
      <Fact label="figure.coverage">{coverage === null ? '—' : valueText(coverage, '%', lang)}</Fact>
      {explain.decimals !== null && (
        <Fact label="figure.roundingRule" wide>
          {translate('figure.rounding', { decimals: explain.decimals })}
        </Fact>
      )}
      {inputs.map((input) => (
        <Fact key={input.code} label={input.name ?? input.code} wide>
          {input.value === null ? '—' : valueText(input.value, input.unitOfMeasure ?? '', lang)}
        </Fact>
      ))}
      <Fact label={translate('figure.contributing', { number: explain.contributing.length })} wide>
        {units(explain.contributing)}
      </Fact>
      <Fact label={translate('figure.missing', { number: explain.missing.length })} wide>
        {units(explain.missing)}
      </Fact>
      <Fact label="figure.approvals" wide>
        {decided.join('; ') || translate('figure.nobody')}
      </Fact>
    </Facts>
  );
}
