import { defineEntity, p } from '@mikro-orm/core';
import { code, removable } from '../../database/record.ts';
import { LegalDocument } from '../legal/index.ts';
import { Indicator } from './indicator.entity.ts';

/** How an indicator is obtained, rolled up, rounded and reported, from one day to another. Frozen once values or targets use it. */
const IndicatorVersionSchema = defineEntity({
  name: 'IndicatorVersion',
  properties: {
    ...removable(),
    indicator: () => p.manyToOne(Indicator).ref(),
    ordinal: p.smallint(),
    kind: code('IndicatorKind'),
    unitOfMeasure: p.text(),
    direction: code('IndicatorDirection'),
    frequency: code('PeriodKind'),
    overUnits: code('UnitRollUp'),
    overPeriods: code('PeriodRollUp'),
    weightIndicator: () => p.manyToOne(Indicator).ref().strictNullable(),
    formula: p.text().strictNullable(),
    derivedMeasure: code('DerivedMeasure').strictNullable(),
    derivedClass: code('HouseholdClass').strictNullable(),
    derivedIndicator: code('DeprivationIndicator').strictNullable(),
    decimals: p.smallint().default(2),
    reportingLevel: code('ReportingLevel').default('COMMUNE'),
    dueDays: p.smallint().default(10),
    validFrom: p.date(),
    validTo: p.date().strictNullable(),
    sourceNote: p.text().strictNullable(),
    legalDocument: () => p.manyToOne(LegalDocument).ref().strictNullable(),
  },
});

export class IndicatorVersion extends IndicatorVersionSchema.class {}
IndicatorVersionSchema.setClass(IndicatorVersion);
