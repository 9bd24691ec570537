import type { Policy } from '@thoat-ngheo/sqlgraph';
import type { Viewer } from './viewer.ts';

/** Every signed-in viewer reads every row. */
export const everyRow: Policy<Viewer> = { read: () => ({ kind: 'all' }) };
