import {
  Chip,
  Skeleton,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import type { FundingLineRowFragment } from '@thoat-ngheo/client';
import { formatPercent, formatVnd, label, share } from '@thoat-ngheo/domain';
import { useGetList, useTranslate } from 'ra-core';
import type { PanelRecord } from '../api/operations.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { RowActions } from '../indicators/RowActions.tsx';

type Line = PanelRecord & FundingLineRowFragment;

const ALL = { pagination: { page: 1, perPage: 100 }, sort: { field: 'fromYear', order: 'ASC' } } as const;

/** Every funding line of a programme as it was entered, with its share of them all. */
export function FundingLineTable({ programmeId }: { readonly programmeId: string }) {
  const translate = useTranslate();
  const lang = useLanguage();
  const { data } = useGetList<Line>('fundingLines', { ...ALL, filter: { programmeId } });
  if (data === undefined) return <Skeleton variant="rounded" height={160} />;
  if (data.length === 0) return <Typography color="text.secondary">{translate('programmes.noLines')}</Typography>;
  const total = data.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
  return (
    <TableContainer tabIndex={0} role="group" aria-label={translate('programmes.sections.lines')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('funding.source')}</TableCell>
            <TableCell>{translate('funding.years')}</TableCell>
            <TableCell align="right">{translate('funding.amount')}</TableCell>
            <TableCell align="right">{translate('funding.share')}</TableCell>
            <TableCell>{translate('funding.sources')}</TableCell>
            <TableCell align="right">{translate('indicators.actions')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {data.map((line) => {
            const amount = formatVnd(line.amount, lang);
            const name = label('FundingSource', line.source, lang);
            const part = share(line.amount, total, 2);
            return (
              <TableRow key={line.id}>
                <TableCell component="th" scope="row">
                  {name}
                </TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  {line.fromYear === line.toYear ? line.fromYear : `${line.fromYear}–${line.toYear}`}
                </TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                  {line.isLowerBound ? translate('funding.over', { amount }) : amount}
                </TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                  {part === null ? translate('panel.figure.none') : formatPercent(part, lang)}
                </TableCell>
                <TableCell sx={{ minWidth: 200 }}>
                  {line.basis === 'IMPLIED' && (
                    <Chip size="small" variant="outlined" label={translate('funding.implied')} sx={{ mr: 0.75 }} />
                  )}
                  {[line.sourceNote, line.note].filter((note) => note !== null && note !== '').join(' ')}
                </TableCell>
                <TableCell align="right">
                  <RowActions resource="fundingLines" record={line} name={`${name}: ${amount}`} />
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
