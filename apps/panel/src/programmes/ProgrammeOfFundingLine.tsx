import { Skeleton } from '@mui/material';
import { useGetOne } from 'ra-core';
import { Navigate, useParams } from 'react-router-dom';
import type { PanelRecord } from '../api/operations.ts';
import { NotFound } from '../layout/NotFound.tsx';

/** A funding line is looked at on the page of its programme, among the others. */
export function ProgrammeOfFundingLine() {
  const { id = '' } = useParams();
  const { data, isPending } = useGetOne<PanelRecord>('fundingLines', { id: decodeURIComponent(id) });
  if (isPending) return <Skeleton variant="rounded" height={320} />;
  if (data === undefined) return <NotFound />;
  return <Navigate to={`/programmes/${String(data.programmeId)}/show`} replace />;
}
