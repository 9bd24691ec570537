export { type Actor, actorOf, operator, type RequestOrigin } from './actor.ts';
export { sealCommand, verifyCommand } from './audit-commands.ts';
export { auditedChanges, hashed } from './audited-changes.ts';
export { changeObserver, type ObservedChange, observeChanges } from './observed-changes.ts';
export { type AuditEntry, eventOf, recordEvent, recordEventAlone, simpleChange } from './record-event.ts';
export { type AuditedSet, recordSet } from './record-set.ts';
export { sealEvents } from './seal.ts';
export { type Finding, type Verification, verifyTrail } from './verify.ts';
