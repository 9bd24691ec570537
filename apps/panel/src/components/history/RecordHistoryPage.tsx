import { Button, Skeleton, Stack } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useGetOne, useGetRecordRepresentation, useResourceContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Title } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { useMay } from '../../access/use-may.ts';
import type { History, PanelRecord } from '../../api/operations.ts';
import { NotFound } from '../../layout/NotFound.tsx';
import { EmptyState } from '../list/EmptyState.tsx';
import { VersionCard } from './VersionCard.tsx';

const MORE = 20;

/** What happened to a record: who changed what, when and why, the newest first; an earlier version can be taken back. */
export function RecordHistoryPage() {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { id = '' } = useParams();
  const dataProvider = useDataProvider();
  const represent = useGetRecordRepresentation(resource);
  const mayDo = useMay();
  const [first, setFirst] = useState(MORE);
  const { data: record, isPending } = useGetOne<PanelRecord>(resource, { id });
  const history = useQuery({
    queryKey: [resource, 'history', id, first],
    queryFn: ({ signal }): Promise<History | null> => dataProvider.history(resource, { id, first, signal }),
    placeholderData: (before) => before,
  });
  if (isPending || history.isPending) return <Skeleton variant="rounded" height={320} />;
  if (record === undefined || !history.data) return <NotFound />;
  const { nodes, totalCount } = history.data;
  const mayEdit = mayDo({ resource, action: 'edit', record });
  const name = String(represent(record));
  return (
    <Stack spacing={1.5}>
      <Title title={translate('panel.history.titleOf', { name })} preferenceKey={false} />
      <div>
        <Button component={Link} to={`/${resource}/${id}/show`}>
          {name}
        </Button>
      </div>
      {nodes.length === 0 && <EmptyState title={translate('panel.history.none')} />}
      {nodes.map((version, index) => (
        <VersionCard
          key={version.id}
          version={version}
          {...(mayEdit && index > 0
            ? { takeBack: `/${resource}/${id}?version=${encodeURIComponent(version.occurredAt)}` }
            : {})}
        />
      ))}
      {nodes.length < totalCount && first < 100 && (
        <Button onClick={() => setFirst(first + MORE)}>{translate('panel.list.showMore')}</Button>
      )}
    </Stack>
  );
}
