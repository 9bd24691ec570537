import {
  Box,
  Button,
  Link,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableFooter,
  TableHead,
  TableRow,
  TableSortLabel,
  Typography,
} from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { formatPercent } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { count, date } from '../components/field/format.ts';
import { useLanguage } from '../i18n/use-language.ts';
import {
  COUNTED,
  type Direction,
  type Figure,
  type PovertyColumn,
  type PovertyRow,
  type PovertyTotal,
  povertyTotal,
  povertyTrend,
  sortPovertyRows,
} from './poverty.ts';
import { Sparkline } from './Sparkline.tsx';

interface Props {
  /** Message key of the line that sums up. */
  readonly total: string;
  readonly shown: readonly PovertyRow[];
  readonly years: readonly { readonly year: number; readonly rows: readonly PovertyRow[] }[];
}

const SHORT = 10;
/** On phones a rate stands under its count, and totals and trends are left out. */
const WIDE = { display: { xs: 'none', md: 'table-cell' } } as const;
/** Vertical rule before a group of columns. */
const GROUP_EDGE = { borderLeft: 1, borderLeftColor: 'divider' } as const;
const LISTED = ['poor', 'nearPoor'] as const;
/** The communes of one year in households and persons, sortable, each with its way through the years; the province below. */
export function PovertyTable({ shown, years, total }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const [{ column, direction }, setSort] = useState<{ column: PovertyColumn; direction: Direction }>({
    column: 'households.poorRate',
    direction: 'desc',
  });
  const [all, setAll] = useState(false);
  const sorted = sortPovertyRows(shown, column, direction);
  const rows = all ? sorted : sorted.slice(0, SHORT);
  const sortBy = (next: PovertyColumn): void => {
    const opposite = direction === 'asc' ? 'desc' : 'asc';
    setSort({ column: next, direction: next === column ? opposite : next === 'name' ? 'asc' : 'desc' });
  };
  const sortable = (each: PovertyColumn) => ({ each, column, direction, sortBy });
  return (
    <Box sx={{ minWidth: 0 }}>
      <TableContainer tabIndex={0} role="group" aria-label={translate('dashboard.poverty.title')}>
        <Table size="small" sx={{ '& th, & td': { px: { xs: 0.75, md: 1 } } }}>
          <TableHead>
            <TableRow>
              <SortHead {...sortable('name')} align="left" rowSpan={2} />
              <TableCell colSpan={2} scope="colgroup" align="center" sx={{ ...WIDE, ...GROUP_EDGE }}>
                {translate('dashboard.poverty.columns.total')}
              </TableCell>
              {LISTED.map((kind) => (
                <ListedHead key={kind} kind={kind} />
              ))}
              <TableCell rowSpan={2} sx={{ ...WIDE, ...GROUP_EDGE, whiteSpace: 'normal' }}>
                {translate('dashboard.poverty.columns.trend')}
              </TableCell>
            </TableRow>
            <TableRow>
              {COUNTED.map((counted, index) => (
                <SortHead
                  key={counted}
                  {...sortable(`${counted}.total`)}
                  sx={{ ...WIDE, ...(index === 0 ? GROUP_EDGE : {}) }}
                />
              ))}
              {LISTED.flatMap((kind) =>
                COUNTED.flatMap((counted, index) => [
                  <SortHead
                    key={`${counted}.${kind}`}
                    {...sortable(`${counted}.${kind}`)}
                    sx={index === 0 ? GROUP_EDGE : {}}
                  />,
                  <SortHead key={`${counted}.${kind}Rate`} {...sortable(`${counted}.${kind}Rate`)} sx={WIDE} />,
                ]),
              )}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <TableRow key={row.id} hover>
                <TableCell component="th" scope="row" sx={{ overflowWrap: 'anywhere' }}>
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
                <FigureCells of={row} />
                <TableCell sx={{ ...WIDE, ...GROUP_EDGE, py: 0 }}>
                  <Sparkline name={row.name} trend={povertyTrend(years, row.id)} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
          <TableFooter>
            <TableRow sx={{ '& th, & td': { fontSize: 'body2.fontSize', fontWeight: 700, color: 'text.primary' } }}>
              <TableCell component="th" scope="row">
                {translate(total, { count: shown.length })}
              </TableCell>
              <FigureCells of={povertyTotal(shown)} />
              <TableCell sx={{ ...WIDE, ...GROUP_EDGE }} />
            </TableRow>
          </TableFooter>
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

/** The name over a class: four columns on wide screens, two on phones. */
function ListedHead({ kind }: { readonly kind: (typeof LISTED)[number] }) {
  const name = useTranslate()(`dashboard.poverty.columns.${kind}`);
  return (
    <>
      <TableCell colSpan={4} scope="colgroup" align="center" sx={{ ...WIDE, ...GROUP_EDGE }}>
        {name}
      </TableCell>
      <TableCell
        colSpan={2}
        scope="colgroup"
        align="center"
        sx={{ ...GROUP_EDGE, display: { xs: 'table-cell', md: 'none' } }}
      >
        {name}
      </TableCell>
    </>
  );
}

interface SortHeadProps {
  readonly each: PovertyColumn;
  readonly column: PovertyColumn;
  readonly direction: Direction;
  readonly sortBy: (column: PovertyColumn) => void;
  readonly align?: 'left' | 'right';
  readonly rowSpan?: number;
  readonly sx?: object;
}

/** A column's name that sorts by it; the full name is for those who do not see what stands above. */
function SortHead({ each, column, direction, sortBy, align = 'right', rowSpan = 1, sx }: SortHeadProps) {
  const translate = useTranslate();
  const [counted, figure] = each.split('.');
  const short = figure?.endsWith('Rate') ? 'rate' : counted;
  return (
    <TableCell
      align={align}
      rowSpan={rowSpan}
      sortDirection={each === column ? direction : false}
      sx={{ whiteSpace: 'normal', ...sx }}
    >
      <TableSortLabel
        hideSortIcon
        active={each === column}
        direction={each === column ? direction : 'desc'}
        onClick={() => sortBy(each)}
        sx={{ position: 'relative' }}
      >
        <span aria-hidden={figure !== undefined}>{translate(`dashboard.poverty.columns.${short}`)}</span>
        {figure !== undefined && <span style={visuallyHidden}>{translate(`dashboard.poverty.full.${each}`)}</span>}
      </TableSortLabel>
    </TableCell>
  );
}

/** Totals, then the poor and the near-poor: households, persons and their rates. */
function FigureCells({ of }: { readonly of: PovertyTotal }) {
  const lang = useLanguage();
  const number = (counted: (typeof COUNTED)[number], figure: Exclude<Figure, 'poorRate' | 'nearPoorRate'>): string =>
    count(of[counted][figure], lang);
  return (
    <>
      {COUNTED.map((counted, index) => (
        <TableCell key={counted} align="right" sx={{ ...WIDE, ...(index === 0 ? GROUP_EDGE : {}) }}>
          {number(counted, 'total')}
        </TableCell>
      ))}
      {LISTED.flatMap((kind) =>
        COUNTED.map((counted, index) => {
          const percent = of[counted][`${kind}Rate`];
          return (
            <CountAndRate
              key={`${counted}.${kind}`}
              value={number(counted, kind)}
              rate={percent === null ? '—' : formatPercent(percent, lang)}
              edge={index === 0}
            />
          );
        }),
      )}
    </>
  );
}

function CountAndRate({
  value,
  rate,
  edge,
}: {
  readonly value: string;
  readonly rate: string;
  readonly edge: boolean;
}) {
  return (
    <>
      <TableCell align="right" sx={edge ? GROUP_EDGE : {}}>
        {value}
        <Typography variant="caption" color="text.secondary" sx={{ display: { md: 'none' }, whiteSpace: 'nowrap' }}>
          <br />
          {rate}
        </Typography>
      </TableCell>
      <TableCell align="right" sx={{ ...WIDE, whiteSpace: 'nowrap' }}>
        {rate}
      </TableCell>
    </>
  );
}
