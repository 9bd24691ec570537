import { defineEntity, p } from '@mikro-orm/core';
import { code, removable } from '../../database/record.ts';
import { Commune } from '../unit/index.ts';
import { ReviewRound } from './review-round.entity.ts';

/** How far one commune has come in one round (QĐ 24/2021/QĐ-TTg). */
const CommuneReviewSchema = defineEntity({
  name: 'CommuneReview',
  properties: {
    ...removable(),
    round: () => p.manyToOne(ReviewRound).ref(),
    commune: () => p.manyToOne(Commune).ref(),
    step: code('ReviewStep'),
    stepSince: p.date(),
    note: p.text().strictNullable(),
  },
});

export class CommuneReview extends CommuneReviewSchema.class {}
CommuneReviewSchema.setClass(CommuneReview);
