import { Skeleton } from '@mui/material';
import { useGetOne, useResourceContext } from 'ra-core';
import { Navigate, useParams } from 'react-router-dom';
import type { PanelRecord } from '../api/operations.ts';
import { NotFound } from '../layout/NotFound.tsx';

/** A target or a measurement is looked at on the page of its indicator, among the others. */
export function IndicatorOfValue() {
  const resource = useResourceContext() ?? '';
  const { id = '' } = useParams();
  const { data, isPending } = useGetOne<PanelRecord>(resource, { id: decodeURIComponent(id) });
  if (isPending) return <Skeleton variant="rounded" height={320} />;
  if (data === undefined) return <NotFound />;
  return <Navigate to={`/indicators/${String(data.indicatorId)}/show`} replace />;
}
