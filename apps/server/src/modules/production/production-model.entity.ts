import { defineEntity, p } from '@mikro-orm/core';
import { code, name, removable } from '../../database/record.ts';
import { Programme } from '../funding/index.ts';
import { LegalDocument } from '../legal/index.ts';
import { Commune } from '../unit/index.ts';
import { ProductionParticipant } from './production-participant.entity.ts';

/** A production model of a commune. */
const ProductionModelSchema = defineEntity({
  name: 'ProductionModel',
  properties: {
    ...removable(),
    name: name(),
    programme: () => p.manyToOne(Programme).ref().strictNullable(),
    commune: () => p.manyToOne(Commune).ref(),
    kind: code('ProductionKind'),
    status: code('ProductionStatus'),
    startsOn: p.date(),
    endsOn: p.date().strictNullable(),
    outcomeNote: p.text().strictNullable(),
    legalDocument: () => p.manyToOne(LegalDocument).ref().strictNullable(),
    note: p.text().strictNullable(),
    synthetic: p.boolean().default(false),
    participants: () => p.oneToMany(ProductionParticipant).mappedBy('productionModel'),
  },
});

export class ProductionModel extends ProductionModelSchema.class {}
ProductionModelSchema.setClass(ProductionModel);
