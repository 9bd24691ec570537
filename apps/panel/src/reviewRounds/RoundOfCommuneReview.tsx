import { Skeleton } from '@mui/material';
import { useGetOne } from 'ra-core';
import { Navigate, useParams } from 'react-router-dom';
import type { PanelRecord } from '../api/operations.ts';
import { NotFound } from '../layout/NotFound.tsx';

/** The review of a commune is looked at on the page of its round, among the others. */
export function RoundOfCommuneReview() {
  const { id = '' } = useParams();
  const { data, isPending } = useGetOne<PanelRecord>('communeReviews', { id: decodeURIComponent(id) });
  if (isPending) return <Skeleton variant="rounded" height={320} />;
  if (data === undefined) return <NotFound />;
  return <Navigate to={`/reviewRounds/${String(data.roundId)}/show`} replace />;
}
