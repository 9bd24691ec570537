import { lazyPage } from '../resource.ts';

/** The first page. */
export const Dashboard = lazyPage(() => import('./Dashboard.tsx'), 'Dashboard');
