import { defineEntity, p } from '@mikro-orm/core';
import { code, money, removable } from '../../database/record.ts';
import { LegalDocument } from '../legal/index.ts';
import { Commune } from '../unit/index.ts';
import { Programme } from './programme.entity.ts';

/** Money of a programme from one source at one stage, for a commune or the whole province; shares and rates are computed, never stored. */
const FundingLineSchema = defineEntity({
  name: 'FundingLine',
  properties: {
    ...removable(),
    programme: () => p.manyToOne(Programme).ref(),
    commune: () => p.manyToOne(Commune).ref().strictNullable(),
    source: code('FundingSource'),
    stage: code('FundingStage').default('MOBILISED'),
    fromYear: p.smallint(),
    toYear: p.smallint(),
    amount: money(),
    isLowerBound: p.boolean().default(false),
    basis: code('AmountBasis'),
    legalDocument: () => p.manyToOne(LegalDocument).ref().strictNullable(),
    note: p.text().strictNullable(),
    sourceNote: p.text().strictNullable(),
  },
});

export class FundingLine extends FundingLineSchema.class {}
FundingLineSchema.setClass(FundingLine);
