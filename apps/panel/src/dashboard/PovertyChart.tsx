import { Box, Link, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, useTheme } from '@mui/material';
import { BarChart } from '@mui/x-charts/BarChart';
import { formatPercent } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { count } from '../components/field/format.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { COUNTED, type PovertyRow, povertyTotal } from './poverty.ts';

interface Year {
  readonly running: boolean;
  readonly year: number;
  readonly rows: readonly PovertyRow[];
}

const LISTED = ['poor', 'nearPoor'] as const;

/** Poor and near-poor households of the whole province by year, and the same with persons as a table. */
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
    data: totals.map(({ households }) => households[key]),
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
        <TableContainer tabIndex={0} role="group" aria-label={translate('dashboard.poverty.chartTable')}>
          <Table size="small" sx={{ '& th, & td': { px: { xs: 0.5, sm: 1 } } }}>
            <TableHead>
              <TableRow>
                <TableCell>{translate('dashboard.poverty.year')}</TableCell>
                {LISTED.flatMap((kind) =>
                  COUNTED.map((counted) => (
                    <TableCell key={`${counted}.${kind}`} align="right" sx={{ whiteSpace: 'normal' }}>
                      {translate(`dashboard.poverty.full.${counted}.${kind}`)}
                    </TableCell>
                  )),
                )}
              </TableRow>
            </TableHead>
            <TableBody>
              {totals.map(({ year, ...total }) => (
                <TableRow key={year}>
                  <TableCell component="th" scope="row">
                    {year}
                  </TableCell>
                  {LISTED.flatMap((kind) =>
                    COUNTED.map((counted) => (
                      <TableCell key={`${counted}.${kind}`} align="right">
                        {withRate(total[counted][kind], total[counted][`${kind}Rate`])}
                      </TableCell>
                    )),
                  )}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      </Box>
    </Box>
  );
}
