import {
  Box,
  Button,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
  useMediaQuery,
  useTheme,
} from '@mui/material';
import { useTranslate } from 'ra-core';
import { type ReactNode, useState } from 'react';
import { useMay } from '../../access/use-may.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { count } from '../field/format.ts';

export interface CardTableColumn<Row> {
  /** Message key of the heading. */
  readonly label: string;
  readonly render: (row: Row) => ReactNode;
  readonly align?: 'left' | 'right';
  readonly noWrap?: boolean;
  readonly minWidth?: number;
}

interface Props<Row> {
  /** Message key: what the table holds. */
  readonly label: string;
  /** The first column names the row. */
  readonly columns: readonly CardTableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Buttons of a row: its last column, the foot of its card. */
  readonly actions?: (row: Row) => ReactNode;
  /** Rows to begin with; a button shows the others. Absent: all of them. */
  readonly first?: number;
  /** Resource that the buttons change: they are there for those who may change some of it. */
  readonly changes?: string;
}

type Shown<Row> = Omit<Props<Row>, 'changes' | 'first'>;

/** A small table of a record's page; on phones each row is a card, so that nothing runs off the screen. */
export function CardTable<Row>({ actions, changes, first = Number.POSITIVE_INFINITY, ...table }: Props<Row>) {
  const translate = useTranslate();
  const lang = useLanguage();
  const [all, setAll] = useState(false);
  const mayDo = useMay();
  const narrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const shown = changes === undefined || mayDo({ resource: changes, action: 'edit' });
  const rows = all ? table.rows : table.rows.slice(0, first);
  const props = { ...table, rows, ...(shown && actions !== undefined ? { actions } : {}) };
  return (
    <>
      {narrow ? <Cards {...props} /> : <WideTable {...props} />}
      {rows.length < table.rows.length && (
        <Button size="small" sx={{ mt: 1 }} onClick={() => setAll(true)}>
          {translate('panel.list.more')} ({count(table.rows.length, lang)})
        </Button>
      )}
    </>
  );
}

function WideTable<Row>({ label, columns, rows, rowKey, actions }: Shown<Row>) {
  const translate = useTranslate();
  return (
    <TableContainer tabIndex={0} role="group" aria-label={translate(label)}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column.label} align={column.align ?? 'left'}>
                {translate(column.label)}
              </TableCell>
            ))}
            {actions !== undefined && <TableCell align="right">{translate('panel.list.actions')}</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={rowKey(row)} hover>
              {columns.map(({ label: key, align = 'left', noWrap = false, minWidth, render }, index) => (
                <TableCell
                  key={key}
                  align={align}
                  {...(index === 0 ? { component: 'th', scope: 'row' } : {})}
                  sx={{ whiteSpace: noWrap ? 'nowrap' : 'normal', ...(minWidth === undefined ? {} : { minWidth }) }}
                >
                  {render(row)}
                </TableCell>
              ))}
              {actions !== undefined && <TableCell align="right">{actions(row)}</TableCell>}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Cards<Row>({ label, columns, rows, rowKey, actions }: Shown<Row>) {
  const translate = useTranslate();
  const [title, ...rest] = columns;
  return (
    <Stack component="ul" aria-label={translate(label)} sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {rows.map((row) => (
        <Box component="li" key={rowKey(row)} sx={{ py: 1, borderBottom: 1, borderColor: 'divider' }}>
          <Box sx={{ fontWeight: 600 }}>{title?.render(row)}</Box>
          {rest.map((column) => (
            <Typography
              key={column.label}
              variant="body2"
              component="div"
              // A link beside its label must not be told by colour alone.
              sx={{ overflowWrap: 'anywhere', '& a': { textDecoration: 'underline' } }}
            >
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {translate(column.label)}:{' '}
              </Box>
              {column.render(row)}
            </Typography>
          ))}
          {actions !== undefined && <Box sx={{ textAlign: 'right' }}>{actions(row)}</Box>}
        </Box>
      ))}
    </Stack>
  );
}
