import {
  Box,
  Button,
  Link,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TableSortLabel,
  Typography,
} from '@mui/material';
import { formatPercent } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { count, date } from '../components/field/format.ts';
import { useLanguage } from '../i18n/use-language.ts';
import {
  type Direction,
  POVERTY_COLUMNS,
  type PovertyColumn,
  type PovertyRow,
  povertyTrend,
  sortPovertyRows,
} from './poverty.ts';
import { Sparkline } from './Sparkline.tsx';

interface Props {
  /** The communes of the chosen year. */
  readonly shown: readonly PovertyRow[];
  readonly years: readonly { readonly year: number; readonly rows: readonly PovertyRow[] }[];
}

const SHORT = 10;
/** On phones a rate stands under its count. */
const WIDE = { display: { xs: 'none', sm: 'table-cell' } } as const;
const WRAPPING_WIDE = { ...WIDE, whiteSpace: 'normal' } as const;
const isWide = (column: PovertyColumn): boolean => column.endsWith('Rate') || column === 'households';

/** The communes of one year, sortable, each with its way through the years. */
export function PovertyTable({ shown, years }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const [{ column, direction }, setSort] = useState<{ column: PovertyColumn; direction: Direction }>({
    column: 'poorRate',
    direction: 'desc',
  });
  const [all, setAll] = useState(false);
  const sorted = sortPovertyRows(shown, column, direction);
  const rows = all ? sorted : sorted.slice(0, SHORT);
  const sortBy = (next: PovertyColumn): void => {
    const opposite = direction === 'asc' ? 'desc' : 'asc';
    setSort({ column: next, direction: next === column ? opposite : next === 'name' ? 'asc' : 'desc' });
  };
  const rate = (value: string | null): string => (value === null ? '—' : formatPercent(value, lang));
  return (
    <Box sx={{ minWidth: 0 }}>
      <TableContainer tabIndex={0} role="group" aria-label={translate('dashboard.poverty.title')}>
        <Table size="small" sx={{ '& th, & td': { px: 1 } }}>
          <TableHead>
            <TableRow>
              {POVERTY_COLUMNS.map((each) => (
                <TableCell
                  key={each}
                  align={each === 'name' ? 'left' : 'right'}
                  sortDirection={each === column ? direction : false}
                  sx={isWide(each) ? WRAPPING_WIDE : { whiteSpace: 'normal' }}
                >
                  <TableSortLabel
                    hideSortIcon
                    active={each === column}
                    direction={each === column ? direction : 'desc'}
                    onClick={() => sortBy(each)}
                    {...(each.endsWith('Rate') ? { 'aria-label': translate(`dashboard.poverty.rateOf.${each}`) } : {})}
                  >
                    {translate(`dashboard.poverty.columns.${each}`)}
                  </TableSortLabel>
                </TableCell>
              ))}
              <TableCell sx={WIDE}>{translate('dashboard.poverty.columns.trend')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <TableRow key={row.id} hover>
                <TableCell component="th" scope="row">
                  <Link component={RouterLink} to={`/communes/${row.id}/show`}>
                    {row.name}
                  </Link>
                  {row.validTo !== null && (
                    <Typography component="span" variant="body2" color="text.secondary">
                      {' '}
                      ({translate('dashboard.poverty.dissolved', { date: date(row.validTo, lang) })})
                    </Typography>
                  )}
                </TableCell>
                <TableCell align="right" sx={WIDE}>
                  {count(row.households, lang)}
                </TableCell>
                {(['poor', 'nearPoor'] as const).map((kind) => (
                  <CountAndRate key={kind} value={count(row[kind], lang)} rate={rate(row[`${kind}Rate`])} />
                ))}
                <TableCell sx={{ ...WIDE, py: 0 }}>
                  <Sparkline name={row.name} trend={povertyTrend(years, row.id)} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {sorted.length > SHORT && (
        <Button size="small" onClick={() => setAll(!all)} sx={{ mt: 1 }} aria-expanded={all}>
          {all ? translate('dashboard.poverty.fewer') : translate('dashboard.poverty.all', { count: sorted.length })}
        </Button>
      )}
    </Box>
  );
}

function CountAndRate({ value, rate }: { readonly value: string; readonly rate: string }) {
  return (
    <>
      <TableCell align="right">
        {value}
        <Typography variant="body2" color="text.secondary" sx={{ display: { sm: 'none' }, whiteSpace: 'nowrap' }}>
          {rate}
        </Typography>
      </TableCell>
      <TableCell align="right" sx={{ ...WIDE, whiteSpace: 'nowrap' }}>
        {rate}
      </TableCell>
    </>
  );
}
