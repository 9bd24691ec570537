import { defineEntity, p } from '@mikro-orm/core';
import { code, name, removable } from '../../database/record.ts';
import { Household } from '../household/index.ts';
import { Commune } from './commune.entity.ts';

const VillageSchema = defineEntity({
  name: 'Village',
  properties: {
    ...removable(),
    commune: () => p.manyToOne(Commune).ref(),
    name: name(),
    kind: code('VillageKind'),
    validFrom: p.date().strictNullable(),
    validTo: p.date().strictNullable(),
    note: p.text().strictNullable(),
    synthetic: p.boolean().default(false),
    households: () => p.oneToMany(Household).mappedBy('village'),
  },
});

export class Village extends VillageSchema.class {}
VillageSchema.setClass(Village);
