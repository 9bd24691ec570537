import { useResourceContext } from 'ra-core';
import type { ReactNode } from 'react';
import type { Values } from '../api/operations.ts';
import { useMay } from './use-may.ts';

type Props = {
  readonly action: string;
  /** The resource of the page if left out. */
  readonly resource?: string;
  readonly record?: Values | undefined;
  readonly children: ReactNode;
};

/** What stands inside is there only for those who may do it. */
export function Allowed({ action, resource, record, children }: Props) {
  const own = useResourceContext();
  return useMay()({ resource: resource ?? own ?? '', action, record }) ? children : null;
}
