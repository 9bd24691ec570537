import { defineEntity, p } from '@mikro-orm/core';
import { code, codes, money, removable } from '../../database/record.ts';
import { Household } from '../household/index.ts';
import { Standard } from '../standard/index.ts';
import { Commune } from '../unit/index.ts';
import { Answer } from './answer.entity.ts';
import { ReviewRound } from './review-round.entity.ts';

/** The survey of one household in one round, with the class it gave under one frozen standard. */
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
    surveyor: p.text().strictNullable(),
    note: p.text().strictNullable(),
    synthetic: p.boolean().default(false),
    answers: () => p.oneToMany(Answer).mappedBy('assessment'),
  },
});

export class Assessment extends AssessmentSchema.class {}
AssessmentSchema.setClass(Assessment);
