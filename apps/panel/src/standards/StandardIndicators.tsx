import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import type { StandardDetailsFragment } from '@thoat-ngheo/client';
import { label, SERVICES } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useLanguage } from '../i18n/use-language.ts';

/** The deprivations a standard asks about under the basic service each belongs to, with their thresholds. */
export function StandardIndicators({
  indicators,
}: {
  readonly indicators: StandardDetailsFragment['indicators']['nodes'];
}) {
  const translate = useTranslate();
  const lang = useLanguage();
  const columns = ['name', 'threshold', 'points', 'weight', 'source'] as const;
  return (
    <TableContainer tabIndex={0} role="group" aria-label={translate('standards.sections.indicators')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column} align={column === 'points' || column === 'weight' ? 'right' : 'left'}>
                {translate(`standards.indicators.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        {SERVICES.map((service) => {
          const own = indicators.filter((indicator) => indicator.service === service);
          if (own.length === 0) return null;
          return (
            <TableBody key={service}>
              <TableRow sx={{ bgcolor: 'action.hover' }}>
                <TableCell component="th" scope="rowgroup" colSpan={columns.length} sx={{ fontWeight: 600 }}>
                  {label('Service', service, lang)}
                </TableCell>
              </TableRow>
              {own.map(({ id, ordinal, name, nameEn, threshold, points, weight, sourceNote }) => (
                <TableRow key={id}>
                  <TableCell component="th" scope="row" sx={{ minWidth: 160 }}>
                    {ordinal}. {lang === 'vi' ? name : nameEn}
                  </TableCell>
                  <TableCell sx={{ minWidth: 240 }}>{threshold}</TableCell>
                  <TableCell align="right">{points}</TableCell>
                  <TableCell align="right">{weight}</TableCell>
                  <TableCell sx={{ minWidth: 120 }}>{sourceNote ?? translate('panel.figure.none')}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          );
        })}
      </Table>
    </TableContainer>
  );
}
