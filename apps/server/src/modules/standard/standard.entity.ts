import { defineEntity, p } from '@mikro-orm/core';
import { name, record } from '../../database/record.ts';
import { LegalDocument } from '../legal/index.ts';
import { Province } from '../unit/index.ts';
import { StandardIndicator } from './standard-indicator.entity.ts';
import { StandardLine } from './standard-line.entity.ts';

/** One frozen version of a multidimensional poverty standard. */
const StandardSchema = defineEntity({
  name: 'Standard',
  properties: {
    ...record(),
    code: p.text(),
    name: name(),
    validFrom: p.date(),
    validTo: p.date().strictNullable(),
    province: () => p.manyToOne(Province).ref().strictNullable(),
    priority: p.smallint(),
    cut: p.smallint(),
    contentHash: p.text(),
    sourceNote: p.text(),
    legalDocument: () => p.manyToOne(LegalDocument).ref().strictNullable(),
    lines: () => p.oneToMany(StandardLine).mappedBy('standard'),
    indicators: () => p.oneToMany(StandardIndicator).mappedBy('standard'),
  },
});

export class Standard extends StandardSchema.class {}
StandardSchema.setClass(Standard);
