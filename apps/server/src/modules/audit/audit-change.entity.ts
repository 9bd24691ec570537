import { defineEntity, p } from '@mikro-orm/core';
import { code } from '../../database/record.ts';
import { AuditEvent } from './audit-event.entity.ts';

/** What happened to one record or part of it. */
const AuditChangeSchema = defineEntity({
  name: 'AuditChange',
  properties: {
    id: p.uuid().primary(),
    event: () => p.manyToOne(AuditEvent).ref(),
    ordinal: p.integer(),
    operation: code('AuditOperation'),
    concept: p.text(),
    recordId: p.uuid().strictNullable(),
    fields: p.text().array(),
    before: p.json().$type<unknown>().columnType('json').strictNullable(),
    after: p.json().$type<unknown>().columnType('json').strictNullable(),
    salt: p.text().strictNullable(),
    digest: p.text(),
  },
});

export class AuditChange extends AuditChangeSchema.class {}
AuditChangeSchema.setClass(AuditChange);
