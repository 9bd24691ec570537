import { defineEntity, p } from '@mikro-orm/core';
import { code, codes, money, record } from '../../database/record.ts';
import { Household } from '../household/index.ts';
import { Standard } from '../standard/index.ts';
import { Assessment } from './assessment.entity.ts';

/**
 * What was decided about a household after its round was closed in the commune. Corrections are only added; the later one
 * holds. The figures of the round go on counting the assessment as it was recognised.
 */
const AssessmentCorrectionSchema = defineEntity({
  name: 'AssessmentCorrection',
  properties: {
    ...record(),
    assessment: () => p.manyToOne(Assessment).ref(),
    household: () => p.manyToOne(Household).ref(),
    ordinal: p.smallint(),
    decidedOn: p.date(),
    decisionNumber: p.text(),
    reason: p.text(),
    standard: () => p.manyToOne(Standard).ref(),
    standardHash: p.text(),
    areaType: code('AreaType'),
    incomePerCapita: money().strictNullable(),
    b1Points: p.integer().fieldName('b1_points').strictNullable(),
    deprived: codes('DeprivationIndicator').defaultRaw("'{}'"),
    notAnswered: codes('DeprivationIndicator').defaultRaw("'{}'"),
    class: code('HouseholdClass'),
    scoreBMin: p.smallint().fieldName('score_b_min'),
    scoreBMax: p.smallint().fieldName('score_b_max'),
    recordedBy: p.text(),
  },
});

export class AssessmentCorrection extends AssessmentCorrectionSchema.class {}
AssessmentCorrectionSchema.setClass(AssessmentCorrection);
