import { defineEntity, p } from '@mikro-orm/core';
import { removable } from '../../database/record.ts';
import { Commune, Province } from '../unit/index.ts';
import { Indicator } from './indicator.entity.ts';

/** What an indicator was in one period, for a province or for a commune (exactly one). */
const MeasurementSchema = defineEntity({
  name: 'Measurement',
  properties: {
    ...removable(),
    indicator: () => p.manyToOne(Indicator).ref(),
    province: () => p.manyToOne(Province).ref().strictNullable(),
    commune: () => p.manyToOne(Commune).ref().strictNullable(),
    period: p.text(),
    value: p.decimal().columnType('numeric'),
    isLowerBound: p.boolean().default(false),
    note: p.text().strictNullable(),
    sourceNote: p.text().strictNullable(),
  },
});

export class Measurement extends MeasurementSchema.class {}
MeasurementSchema.setClass(Measurement);
