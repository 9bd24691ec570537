import { defineEntity, p } from '@mikro-orm/core';
import { code, money, removable } from '../../database/record.ts';
import { Household } from '../household/index.ts';
import { ProductionModel } from './production-model.entity.ts';

/** A household that takes part in a production model, with its capital and what came of it. */
const ProductionParticipantSchema = defineEntity({
  name: 'ProductionParticipant',
  properties: {
    ...removable(),
    productionModel: () => p.manyToOne(ProductionModel).ref(),
    household: () => p.manyToOne(Household).ref(),
    ordinal: p.smallint(),
    grantedCapital: money().strictNullable(),
    ownCapital: money().strictNullable(),
    loanCapital: money().strictNullable(),
    outcome: code('ParticipantOutcome').strictNullable(),
    incomeBefore: money().strictNullable(),
    incomeAfter: money().strictNullable(),
    note: p.text().strictNullable(),
  },
});

export class ProductionParticipant extends ProductionParticipantSchema.class {}
ProductionParticipantSchema.setClass(ProductionParticipant);
