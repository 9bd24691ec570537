import { Card, Skeleton, Stack } from '@mui/material';
import { ListBase, useListContext, useResourceContext, useTranslate } from 'ra-core';
import { Pagination, Title } from 'react-admin';
import { EmptyState } from '../list/EmptyState.tsx';
import { BinTable } from './BinTable.tsx';

const REMOVED = { removed: true };

/** The removed records of a resource whose other records are looked at on the pages of what they belong to. */
export function BinPage() {
  return (
    <ListBase filter={REMOVED} perPage={25} exporter={false} disableSyncWithLocation storeKey={false}>
      <Body />
    </ListBase>
  );
}

function Body() {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { total, isPending } = useListContext();
  const name = translate(`panel.bin.of.${resource}`);
  return (
    <Stack spacing={1.5}>
      <Title title={translate('panel.bin.titleOf', { name })} preferenceKey={false} />
      {isPending && <Skeleton variant="rounded" height={240} />}
      {total === 0 && <EmptyState title={translate('panel.bin.empty')} />}
      {total !== undefined && total > 0 && (
        <>
          <Card sx={{ p: 1 }}>
            <BinTable />
          </Card>
          <Pagination rowsPerPageOptions={[25, 50, 100]} />
        </>
      )}
    </Stack>
  );
}
