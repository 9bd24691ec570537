import { defineEntity, p } from '@mikro-orm/core';
import { code, record } from '../../database/record.ts';
import { Household } from '../household/index.ts';
import { Village } from '../unit/index.ts';
import { CommuneReview } from './commune-review.entity.ts';

/** One act of the review of a commune: when, with which papers, by whom. Acts are only added; their order is `ordinal`. */
const ReviewActSchema = defineEntity({
  name: 'ReviewAct',
  properties: {
    ...record(),
    communeReview: () => p.manyToOne(CommuneReview).ref(),
    ordinal: p.smallint(),
    kind: code('ReviewActKind'),
    happenedOn: p.date(),
    postedUntil: p.date().strictNullable(),
    village: () => p.manyToOne(Village).ref().strictNullable(),
    household: () => p.manyToOne(Household).ref().strictNullable(),
    complaint: () => p.manyToOne(ReviewAct).ref().strictNullable(),
    present: p.integer().strictNullable(),
    agreed: p.integer().strictNullable(),
    documentNumber: p.text().strictNullable(),
    note: p.text().strictNullable(),
    recordedBy: p.text(),
  },
});

export class ReviewAct extends ReviewActSchema.class {}
ReviewActSchema.setClass(ReviewAct);
