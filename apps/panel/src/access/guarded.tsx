import type { ComponentType } from 'react';
import { AccessDenied } from './AccessDenied.tsx';
import { useMay } from './use-may.ts';

/** The same page for those who may open it; it asks the registry nothing for anybody else. */
export function guarded(resource: string, action: string, Page: ComponentType): ComponentType {
  return function Guarded() {
    return useMay()({ resource, action }) ? <Page /> : <AccessDenied />;
  };
}
