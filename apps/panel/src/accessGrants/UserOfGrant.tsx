import { Skeleton } from '@mui/material';
import { useGetOne } from 'ra-core';
import { Navigate, useParams } from 'react-router-dom';
import { NotFound } from '../layout/NotFound.tsx';
import type { GrantRecord } from './grant-record.ts';

/** A grant is looked at on the page of the person who holds it. */
export function UserOfGrant() {
  const { id = '' } = useParams();
  const { data, isPending } = useGetOne<GrantRecord>('accessGrants', { id: decodeURIComponent(id) });
  if (isPending) return <Skeleton variant="rounded" height={320} />;
  if (data === undefined) return <NotFound />;
  return <Navigate to={`/users/${data.userId}/show`} replace />;
}
