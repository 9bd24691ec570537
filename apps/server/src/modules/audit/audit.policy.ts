import type { RegistryPolicy } from '../viewer/index.ts';
import { publicRows, rowsOfCommunes, rowsThrough } from '../viewer/index.ts';

/**
 * The trail is for those who hold READ_AUDIT, in the commune of the record. The versions of a record are reached from the record
 * alone, so whoever reads that one reads them; sensitive values are hashes in both.
 */
export const auditPolicies: Readonly<
  Record<'AuditEvent' | 'AuditChange' | 'RecordVersion' | 'RecordChange', RegistryPolicy>
> = {
  AuditEvent: rowsOfCommunes({ reading: 'READ_AUDIT' }),
  AuditChange: rowsThrough('event', { reading: 'READ_AUDIT' }),
  RecordVersion: publicRows(),
  RecordChange: publicRows(),
};
