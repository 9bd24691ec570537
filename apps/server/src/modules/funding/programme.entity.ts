import { defineEntity, p } from '@mikro-orm/core';
import { money, name, removable } from '../../database/record.ts';
import { LegalDocument } from '../legal/index.ts';
import { ProductionModel } from '../production/index.ts';
import { FundingLine } from './funding-line.entity.ts';
import { ProgrammeIndicator } from './programme-indicator.entity.ts';

const ProgrammeSchema = defineEntity({
  name: 'Programme',
  properties: {
    ...removable(),
    code: p.text(),
    name: name(),
    startsOn: p.date(),
    endsOn: p.date().strictNullable(),
    totalAmount: money().strictNullable(),
    totalIsLowerBound: p.boolean().default(false),
    description: p.text().strictNullable(),
    legalDocument: () => p.manyToOne(LegalDocument).ref().strictNullable(),
    sourceNote: p.text().strictNullable(),
    fundingLines: () => p.oneToMany(FundingLine).mappedBy('programme'),
    indicators: () => p.oneToMany(ProgrammeIndicator).mappedBy('programme'),
    productionModels: () => p.oneToMany(ProductionModel).mappedBy('programme'),
  },
});

export class Programme extends ProgrammeSchema.class {}
ProgrammeSchema.setClass(Programme);
