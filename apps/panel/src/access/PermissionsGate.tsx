import { Skeleton } from '@mui/material';
import type { ReactNode } from 'react';
import { useHeld } from './held.ts';

/** Pages are drawn once it is known what may be shown on them. */
export function PermissionsGate({ children }: { readonly children: ReactNode }) {
  return useHeld() === undefined ? <Skeleton variant="rounded" height={320} /> : children;
}
