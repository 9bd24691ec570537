import { defineEntity, p } from '@mikro-orm/core';
import { code } from '../../database/record.ts';
import { Commune } from '../unit/index.ts';
import { AuditChange } from './audit-change.entity.ts';

/** One thing that somebody did. Written by `recordEvent` alone; the database refuses every change. */
const AuditEventSchema = defineEntity({
  name: 'AuditEvent',
  properties: {
    id: p.uuid().primary(),
    occurredAt: p.datetime(3),
    actorKind: code('ActorKind'),
    actorId: p.text(),
    actorName: p.text(),
    sessionId: p.text().strictNullable(),
    requestId: p.text(),
    reason: p.text().strictNullable(),
    operation: code('AuditOperation'),
    concept: p.text(),
    recordId: p.uuid().strictNullable(),
    accountId: p.text().strictNullable(),
    commune: () => p.manyToOne(Commune).ref().strictNullable(),
    recordVersion: p.integer().strictNullable(),
    changes: () => p.oneToMany(AuditChange).mappedBy('event'),
  },
});

export class AuditEvent extends AuditEventSchema.class {}
AuditEventSchema.setClass(AuditEvent);
