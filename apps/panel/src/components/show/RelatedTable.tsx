import AddIcon from '@mui/icons-material/Add';
import {
  Button,
  Skeleton,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useGetManyReference, useRecordContext, useTranslate } from 'ra-core';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router-dom';
import { useMay } from '../../access/use-may.ts';
import type { PanelRecord } from '../../api/operations.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { count } from '../field/format.ts';

export type RelatedColumn = {
  /** Message key. */
  readonly label: string;
  readonly render: (record: PanelRecord) => ReactNode;
  readonly align?: 'left' | 'right';
};

type Props = {
  readonly reference: string;
  /** Filter of the related resource that takes this record's id. */
  readonly target: string;
  readonly sort: { readonly field: string; readonly order: 'ASC' | 'DESC' };
  readonly columns: readonly RelatedColumn[];
  readonly perPage?: number;
  /** Filters of the related list that "see all" opens; without it there is no such link. */
  readonly moreFilter?: Readonly<Record<string, unknown>>;
  /** Message key. */
  readonly empty: string;
  /** What a new related record starts with; without it none can be added here. */
  readonly createState?: Readonly<Record<string, unknown>>;
};

const query = (name: string, value: object): string => `${name}=${encodeURIComponent(JSON.stringify(value))}`;

/** The records that belong to the one on the page: a first page of them, more on demand, links to all. */
export function RelatedTable({
  reference,
  target,
  sort,
  columns,
  perPage = 10,
  moreFilter,
  empty,
  createState,
}: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const owner = useRecordContext();
  const mayDo = useMay();
  const [pages, setPages] = useState(1);
  const {
    data,
    total = 0,
    isPending,
  } = useGetManyReference<PanelRecord>(reference, {
    target,
    id: owner?.id ?? '',
    pagination: { page: 1, perPage: perPage * pages },
    sort,
  });
  if (isPending) return <Skeleton variant="rounded" height={120} />;
  return (
    <>
      {total === 0 ? (
        <Typography color="textSecondary">{translate(empty)}</Typography>
      ) : (
        <TableContainer>
          <Table size="small">
            <TableHead>
              <TableRow>
                {columns.map(({ label, align = 'left' }) => (
                  <TableCell key={label} align={align}>
                    {translate(label)}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {data?.map((record) => (
                <TableRow key={record.id}>
                  {columns.map(({ label, align = 'left', render }) => (
                    <TableCell key={label} align={align}>
                      {render(record)}
                    </TableCell>
                  ))}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
      <Stack direction="row" useFlexGap spacing={1} sx={{ mt: 1, flexWrap: 'wrap' }}>
        {total > perPage * pages && pages < 10 && (
          <Button size="small" onClick={() => setPages(pages + 1)}>
            {translate('panel.list.showMore')}
          </Button>
        )}
        {moreFilter !== undefined && total > 0 && (
          <Button size="small" component={Link} to={`/${reference}?${query('filter', moreFilter)}`}>
            {translate('panel.list.more')} ({count(total, lang)})
          </Button>
        )}
        {createState !== undefined && mayDo({ resource: reference, action: 'create', record: createState }) && (
          <Button
            size="small"
            startIcon={<AddIcon />}
            component={Link}
            to={`/${reference}/create?${query('source', createState)}`}
          >
            {translate('ra.action.create')}
          </Button>
        )}
      </Stack>
    </>
  );
}
