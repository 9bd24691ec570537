import type { HistoryModel } from '@thoat-ngheo/sqlgraph';

/** Published tables of which the database keeps no versions: they are only ever added to. */
const WITHOUT = new Set(['audit_event', 'audit_change']);

/** Where the database keeps the versions of a published table that have ended (`keep_history`). */
export const historyOf = (table: string): HistoryModel | undefined =>
  WITHOUT.has(table) ? undefined : { table: `${table}_history`, from: 'recorded_from', to: 'recorded_to' };
