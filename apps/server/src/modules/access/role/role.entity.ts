import { defineEntity, p } from '@mikro-orm/core';
import { codes, name, removable } from '../../../database/record.ts';
import { AccessGrant } from '../grant/access-grant.entity.ts';

/** A name for a set of permissions. */
const RoleSchema = defineEntity({
  name: 'Role',
  properties: {
    ...removable(),
    code: p.text(),
    name: name(),
    nameEn: p.text().strictNullable(),
    description: p.text().strictNullable(),
    permissions: codes('Permission'),
    grants: () => p.oneToMany(AccessGrant).mappedBy('role'),
  },
});

export class Role extends RoleSchema.class {}
RoleSchema.setClass(Role);
