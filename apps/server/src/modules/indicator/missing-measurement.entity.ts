import { defineEntity, p } from '@mikro-orm/core';
import { code, removable } from '../../database/record.ts';
import { Commune } from '../unit/index.ts';
import { Indicator } from './indicator.entity.ts';

/** That a commune has no value of an indicator for a period, and why. */
const MissingMeasurementSchema = defineEntity({
  name: 'MissingMeasurement',
  properties: {
    ...removable(),
    indicator: () => p.manyToOne(Indicator).ref(),
    commune: () => p.manyToOne(Commune).ref(),
    period: p.text(),
    reason: code('MissingReason'),
    note: p.text().strictNullable(),
  },
});

export class MissingMeasurement extends MissingMeasurementSchema.class {}
MissingMeasurementSchema.setClass(MissingMeasurement);
