import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow, useTheme } from '@mui/material';
import { BarChart } from '@mui/x-charts/BarChart';
import { formatPercent } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { count } from '../components/field/format.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { type PovertyRow, povertyTotal } from './poverty.ts';

interface Year {
  readonly running: boolean;
  readonly year: number;
  readonly rows: readonly PovertyRow[];
}

/** Poor and near-poor households of the whole province by year, and the same as a table. */
export function PovertyChart({ years }: { readonly years: readonly Year[] }) {
  const translate = useTranslate();
  const lang = useLanguage();
  const { palette } = useTheme();
  const totals = years
    .toSorted((a, b) => a.year - b.year)
    .map(({ year, running, rows }) => ({ year: running ? `${year}*` : String(year), ...povertyTotal(rows) }));
  const withRate = (value: number, rate: string | null): string =>
    rate === null ? count(value, lang) : `${count(value, lang)} (${formatPercent(rate, lang)})`;
  const series = (key: 'poor' | 'nearPoor', color: string) => ({
    label: translate(`dashboard.key.${key}`),
    color,
    stack: 'listed',
    data: totals.map((total) => total[key]),
    valueFormatter: (value: number | null) => count(value, lang),
  });
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box role="img" aria-label={translate('dashboard.poverty.chart')}>
        <BarChart
          height={260}
          skipAnimation
          margin={{ left: 0, right: 8, top: 8, bottom: 0 }}
          grid={{ horizontal: true }}
          xAxis={[{ scaleType: 'band', data: totals.map(({ year }) => year), categoryGapRatio: 0.45 }]}
          yAxis={[
            {
              width: 52,
              tickNumber: 5,
              valueFormatter: (value: number) => value.toLocaleString(lang),
              disableLine: true,
              disableTicks: true,
            },
          ]}
          series={[series('poor', palette.error.main), series('nearPoor', palette.warning.main)]}
          slotProps={{ legend: { position: { vertical: 'top', horizontal: 'start' } } }}
        />
      </Box>
      <Box component="details">
        <Link component="summary" variant="body2" sx={{ cursor: 'pointer' }}>
          {translate('dashboard.poverty.chartTable')}
        </Link>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate('dashboard.poverty.year')}</TableCell>
              <TableCell align="right">{translate('dashboard.key.poor')}</TableCell>
              <TableCell align="right">{translate('dashboard.key.nearPoor')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {totals.map(({ year, poor, poorRate, nearPoor, nearPoorRate }) => (
              <TableRow key={year}>
                <TableCell component="th" scope="row">
                  {year}
                </TableCell>
                <TableCell align="right">{withRate(poor, poorRate)}</TableCell>
                <TableCell align="right">{withRate(nearPoor, nearPoorRate)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Box>
  );
}
