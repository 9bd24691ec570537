import { defineEntity, p } from '@mikro-orm/core';
import { removable } from '../../database/record.ts';
import { Commune, Province } from '../unit/index.ts';
import { Indicator } from './indicator.entity.ts';

/** The value an indicator is to reach in one period, for a province or for a commune (exactly one). */
const TargetSchema = defineEntity({
  name: 'Target',
  properties: {
    ...removable(),
    indicator: () => p.manyToOne(Indicator).ref(),
    province: () => p.manyToOne(Province).ref().strictNullable(),
    commune: () => p.manyToOne(Commune).ref().strictNullable(),
    period: p.text(),
    value: p.decimal().columnType('numeric'),
    note: p.text().strictNullable(),
    sourceNote: p.text().strictNullable(),
  },
});

export class Target extends TargetSchema.class {}
TargetSchema.setClass(Target);
