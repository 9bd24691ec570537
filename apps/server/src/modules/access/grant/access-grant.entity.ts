import { defineEntity, p } from '@mikro-orm/core';
import { removable } from '../../../database/record.ts';
import { Role } from '../role/role.entity.ts';

/** A role that an account holds somewhere for some time. */
const AccessGrantSchema = defineEntity({
  name: 'AccessGrant',
  properties: {
    ...removable(),
    userId: p.text(),
    role: () => p.manyToOne(Role).ref(),
    everywhere: p.boolean().default(false),
    districtIds: p.uuid().array().defaultRaw("'{}'"),
    communeIds: p.uuid().array().defaultRaw("'{}'"),
    validFrom: p.date(),
    validTo: p.date().strictNullable(),
    reason: p.text(),
  },
});

export class AccessGrant extends AccessGrantSchema.class {}
AccessGrantSchema.setClass(AccessGrant);
