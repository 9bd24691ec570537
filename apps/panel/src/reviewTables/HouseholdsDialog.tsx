import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { FlowHouseholdsDocument, type FlowList, ReviewTableHouseholdsDocument } from '@thoat-ngheo/client';
import { label } from '@thoat-ngheo/domain';
import { useCreatePath, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-admin';
import { request } from '../api/registry.ts';
import { count } from '../components/field/format.ts';
import { Answered } from '../components/show/Answered.tsx';
import { CardTable } from '../components/show/CardTable.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import type { Behind } from './tables.ts';

export type Opened = { readonly list: FlowList; readonly what: string; readonly behind: Behind };
type Row = {
  readonly householdId: string;
  readonly code: string;
  readonly headName: string | null;
  readonly persons: number;
};
type Page = { readonly totalCount: number; readonly nodes: readonly Row[] };
type Where = { readonly round: string; readonly commune: string | null };

const PAGE = 20;

async function read(where: Where, { list, behind }: Opened, offset: number, signal: AbortSignal): Promise<Page> {
  const variables = { ...where, list, first: PAGE, offset };
  if (behind.kind === 'table') {
    const { table, row } = behind;
    return (await request(ReviewTableHouseholdsDocument, { ...variables, table, row }, signal)).page;
  }
  const { page } = await request(FlowHouseholdsDocument, { ...variables, column: behind.column }, signal);
  return {
    ...page,
    nodes: page.nodes.map(({ personsBefore, personsAfter, ...row }) => ({
      ...row,
      persons: personsAfter || personsBefore,
    })),
  };
}

/** The households behind a figure, with links to their pages. */
export function HouseholdsDialog({ where, opened, onClose }: { where: Where; opened: Opened; onClose: () => void }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const lang = useLanguage();
  const [offset, setOffset] = useState(0);
  const households = useQuery({
    queryKey: ['householdsBehind', where, opened.list, opened.behind, offset],
    queryFn: ({ signal }) => read(where, opened, offset, signal),
    placeholderData: keepPreviousData,
  });
  const { data } = households;
  const list = label('FlowList', opened.list, lang);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="households-behind">
      <DialogTitle id="households-behind">{translate('reviewTables.behind', { list, what: opened.what })}</DialogTitle>
      <DialogContent>
        <Answered query={households} height={240}>
          {({ nodes }) => (
            <CardTable
              label="reviewTables.household"
              rows={nodes}
              rowKey={({ householdId }) => householdId}
              columns={[
                {
                  label: 'reviewTables.household',
                  render: ({ householdId, code }) => (
                    <Link to={createPath({ resource: 'households', id: householdId, type: 'show' })}>{code}</Link>
                  ),
                },
                { label: 'reviewTables.head', render: ({ headName }) => headName ?? '—' },
                { label: 'reviewTables.persons', align: 'right', render: ({ persons }) => count(persons, lang) },
              ]}
            />
          )}
        </Answered>
      </DialogContent>
      <DialogActions>
        {data !== undefined && (
          <Typography variant="body2" sx={{ mr: 'auto', pl: 2 }}>
            {translate('reviewTables.range', {
              from: data.totalCount === 0 ? 0 : offset + 1,
              to: Math.min(offset + PAGE, data.totalCount),
              total: count(data.totalCount, lang),
            })}
          </Typography>
        )}
        <Button disabled={offset === 0} onClick={() => setOffset(offset - PAGE)}>
          {translate('reviewTables.previous')}
        </Button>
        <Button
          disabled={data === undefined || offset + PAGE >= data.totalCount}
          onClick={() => setOffset(offset + PAGE)}
        >
          {translate('reviewTables.next')}
        </Button>
        <Button onClick={onClose}>{translate('reviewTables.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
