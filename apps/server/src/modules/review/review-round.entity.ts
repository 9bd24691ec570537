import { defineEntity, p } from '@mikro-orm/core';
import { code, name, removable } from '../../database/record.ts';
import { Assessment } from './assessment.entity.ts';
import { CommuneReview } from './commune-review.entity.ts';

const ReviewRoundSchema = defineEntity({
  name: 'ReviewRound',
  properties: {
    ...removable(),
    year: p.smallint(),
    kind: code('RoundKind'),
    month: p.smallint().strictNullable(),
    name: name(),
    startsOn: p.date(),
    endsOn: p.date(),
    note: p.text().strictNullable(),
    assessments: () => p.oneToMany(Assessment).mappedBy('round'),
    communeReviews: () => p.oneToMany(CommuneReview).mappedBy('round'),
  },
});

export class ReviewRound extends ReviewRoundSchema.class {}
ReviewRoundSchema.setClass(ReviewRound);
