import { Skeleton } from '@mui/material';
import { useGetOne } from 'ra-core';
import { Navigate, useParams } from 'react-router-dom';
import type { PanelRecord } from '../api/operations.ts';
import { NotFound } from '../layout/NotFound.tsx';

/** An act is looked at on the page of its review, among the others. */
export function ReviewOfAct() {
  const { id = '' } = useParams();
  const { data, isPending } = useGetOne<PanelRecord>('reviewActs', { id: decodeURIComponent(id) });
  if (isPending) return <Skeleton variant="rounded" height={320} />;
  if (data === undefined) return <NotFound />;
  return <Navigate to={`/communeReviews/${(data.communeReview as PanelRecord).id}/show`} replace />;
}
