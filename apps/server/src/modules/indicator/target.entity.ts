import { defineEntity, p } from '@mikro-orm/core';
import { MAINTAINED, removable } from '../../database/record.ts';
import { LegalDocument } from '../legal/index.ts';
import { Commune, Province } from '../unit/index.ts';
import { Indicator } from './indicator.entity.ts';
import { IndicatorVersion } from './indicator-version.entity.ts';

/**
 * The value an indicator is to reach in one period, for a province or for a commune (exactly one). `indicatorVersion` is the version
 * in force on the first day of the period when it was set.
 */
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
    legalDocument: () => p.manyToOne(LegalDocument).ref().strictNullable(),
    indicatorVersion: () => p.manyToOne(IndicatorVersion).ref().strictNullable().comment(MAINTAINED),
  },
});

export class Target extends TargetSchema.class {}
TargetSchema.setClass(Target);
