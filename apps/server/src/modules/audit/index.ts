export { auditPolicies } from './audit.policy.ts';
export { AuditChange } from './audit-change.entity.ts';
export { AuditChangeType, RecordChangeType } from './audit-change.type.ts';
export { AuditEvent } from './audit-event.entity.ts';
export { AuditEventType, RecordVersionType } from './audit-event.type.ts';
