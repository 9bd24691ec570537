import type { AuditEventFilter, AuditOperation } from '@thoat-ngheo/client';

export type Wanted = {
  readonly concept: string;
  readonly operation: AuditOperation | '';
  readonly actor: string;
  /** Days in Viet Nam, `YYYY-MM-DD`; empty: open. */
  readonly from: string;
  readonly to: string;
};

export const EVERYTHING: Wanted = { concept: '', operation: '', actor: '', from: '', to: '' };

const startOf = (day: string): string => `${day}T00:00:00+07:00`;
const endOf = (day: string): string => `${day}T23:59:59.999+07:00`;

/** What was chosen on the page, as the API's filter; undefined: everything. */
export function auditFilter({ concept, operation, actor, from, to }: Wanted): AuditEventFilter | undefined {
  const conditions: AuditEventFilter[] = [
    ...(concept === '' ? [] : [{ concept: { eq: concept } }]),
    ...(operation === '' ? [] : [{ operation: { eq: operation } }]),
    ...(actor.trim() === '' ? [] : [{ actorName: { search: actor.trim() } }]),
    ...(from === '' ? [] : [{ occurredAt: { gte: startOf(from) } }]),
    ...(to === '' ? [] : [{ occurredAt: { lte: endOf(to) } }]),
  ];
  return conditions.length === 0 ? undefined : { and: conditions };
}
