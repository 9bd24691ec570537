import { defineEntity, p } from '@mikro-orm/core';
import { code, money, removable } from '../../database/record.ts';
import { Programme } from './programme.entity.ts';

/** Money mobilised for a programme from one source; shares and ratios are computed, never stored. */
const FundingLineSchema = defineEntity({
  name: 'FundingLine',
  properties: {
    ...removable(),
    programme: () => p.manyToOne(Programme).ref(),
    source: code('FundingSource'),
    fromYear: p.smallint(),
    toYear: p.smallint(),
    amount: money(),
    isLowerBound: p.boolean().default(false),
    basis: code('AmountBasis'),
    note: p.text().strictNullable(),
    sourceNote: p.text().strictNullable(),
  },
});

export class FundingLine extends FundingLineSchema.class {}
FundingLineSchema.setClass(FundingLine);
