export { type Actor, actorOf, operator, type RequestOrigin } from './actor.ts';
export { auditedChanges } from './audited-changes.ts';
export { changeObserver, observeChanges } from './observed-changes.ts';
export { type AuditEntry, recordEvent } from './record-event.ts';
