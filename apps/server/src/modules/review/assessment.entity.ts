import { defineEntity, p } from '@mikro-orm/core';
import { code, codes, MAINTAINED, money, removable } from '../../database/record.ts';
import { Household } from '../household/index.ts';
import { Standard } from '../standard/index.ts';
import { Commune } from '../unit/index.ts';
import { Answer } from './answer.entity.ts';
import { AssessmentCorrection } from './assessment-correction.entity.ts';
import { ReviewRound } from './review-round.entity.ts';

/**
 * The survey of one household in one round, with the class it gave under one frozen standard. Its answers in two numbers and what
 * changed since the round before are maintained by the database; see docs/decisions/0016.
 */
const AssessmentSchema = defineEntity({
  name: 'Assessment',
  properties: {
    ...removable(),
    round: () => p.manyToOne(ReviewRound).ref(),
    household: () => p.manyToOne(Household).ref(),
    commune: () => p.manyToOne(Commune).ref(),
    standard: () => p.manyToOne(Standard).ref(),
    standardHash: p.text(),
    areaType: code('AreaType'),
    assessedOn: p.date(),
    incomePerCapita: money().strictNullable(),
    b1Points: p.integer().fieldName('b1_points').strictNullable(),
    memberCount: p.smallint(),
    class: code('HouseholdClass'),
    scoreBMin: p.smallint().fieldName('score_b_min'),
    scoreBMax: p.smallint().fieldName('score_b_max'),
    scoreB: p
      .smallint()
      .strictNullable()
      .generated('(case when score_b_min = score_b_max then score_b_min end) stored'),
    causes: codes('PovertyCause').defaultRaw("'{}'"),
    supportWishes: codes('SupportWish').defaultRaw("'{}'"),
    otherWish: p.text().strictNullable(),
    surveyor: p.text().strictNullable(),
    note: p.text().strictNullable(),
    synthetic: p.boolean().default(false),
    deprivedMask: p.smallint().default(0).comment(MAINTAINED),
    notDeprivedMask: p.smallint().default(0).comment(MAINTAINED),
    previousClass: code('HouseholdClass').strictNullable().comment(MAINTAINED),
    transition: code('Transition').strictNullable().comment(MAINTAINED),
    corrections: () => p.oneToMany(AssessmentCorrection).mappedBy('assessment'),
    answers: () => p.oneToMany(Answer).mappedBy('assessment'),
  },
});

export class Assessment extends AssessmentSchema.class {}
AssessmentSchema.setClass(Assessment);
