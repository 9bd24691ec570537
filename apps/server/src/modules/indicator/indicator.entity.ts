import { defineEntity, p } from '@mikro-orm/core';
import { code, name, removable } from '../../database/record.ts';
import { LegalDocument } from '../legal/index.ts';
import { IndicatorVersion } from './indicator-version.entity.ts';
import { Measurement } from './measurement.entity.ts';
import { Target } from './target.entity.ts';

/** An indicator of a programme (not one of the twelve deprivation indicators). */
const IndicatorSchema = defineEntity({
  name: 'Indicator',
  properties: {
    ...removable(),
    code: p.text(),
    name: name(),
    nameEn: p.text().strictNullable(),
    unitOfMeasure: p.text(),
    direction: code('IndicatorDirection'),
    frequency: code('PeriodKind'),
    description: p.text().strictNullable(),
    sourceNote: p.text().strictNullable(),
    legalDocument: () => p.manyToOne(LegalDocument).ref().strictNullable(),
    versions: () => p.oneToMany(IndicatorVersion).mappedBy('indicator'),
    targets: () => p.oneToMany(Target).mappedBy('indicator'),
    measurements: () => p.oneToMany(Measurement).mappedBy('indicator'),
  },
});

export class Indicator extends IndicatorSchema.class {}
IndicatorSchema.setClass(Indicator);
