import { defineEntity, p } from '@mikro-orm/core';
import { code, removable } from '../../database/record.ts';
import { Commune } from '../unit/index.ts';
import { ReviewAct } from './review-act.entity.ts';
import { ReviewRound } from './review-round.entity.ts';

/**
 * How far one commune has come in one round (QĐ 24/2021/QĐ-TTg). `step` follows from its acts; `beganAt` is where it stood when it
 * was brought into the registry, LISTING unless its earlier acts were not recorded here.
 */
const CommuneReviewSchema = defineEntity({
  name: 'CommuneReview',
  properties: {
    ...removable(),
    round: () => p.manyToOne(ReviewRound).ref(),
    commune: () => p.manyToOne(Commune).ref(),
    step: code('ReviewStep'),
    stepSince: p.date(),
    beganAt: code('ReviewStep').default('LISTING'),
    note: p.text().strictNullable(),
    acts: () => p.oneToMany(ReviewAct).mappedBy('communeReview'),
  },
});

export class CommuneReview extends CommuneReviewSchema.class {}
CommuneReviewSchema.setClass(CommuneReview);
