import { Skeleton } from '@mui/material';
import { useGetOne } from 'ra-core';
import { Navigate, useParams } from 'react-router-dom';
import type { PanelRecord } from '../api/operations.ts';
import { NotFound } from '../layout/NotFound.tsx';

/** A correction is looked at on the page of the assessment that it stands beside. */
export function AssessmentOfCorrection() {
  const { id = '' } = useParams();
  const { data, isPending } = useGetOne<PanelRecord>('assessmentCorrections', { id: decodeURIComponent(id) });
  if (isPending) return <Skeleton variant="rounded" height={320} />;
  if (data === undefined) return <NotFound />;
  return <Navigate to={`/assessments/${(data.assessment as PanelRecord).id}/show`} replace />;
}
