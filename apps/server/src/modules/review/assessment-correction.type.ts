import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, Int } from 'type-graphql';
import { Published, RecordType } from '../../graphql/published.ts';
import { DateScalar, SafeIntScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { HouseholdType } from '../household/index.ts';
import { StandardType } from '../standard/index.ts';
import { AssessmentType } from './assessment.type.ts';

@Published(
  'AssessmentCorrection',
  'What was decided about a household after its round was closed in the commune (đính chính). It changes nothing in the round; the later one holds.',
  { singular: 'assessmentCorrection', plural: 'assessmentCorrections' },
)
export class AssessmentCorrectionType extends RecordType {
  @Field(() => AssessmentType, { description: 'The assessment as it was recognised.' })
  assessment: AssessmentType;

  @Field(() => HouseholdType, { description: 'Its household.' })
  household: HouseholdType;

  @Field(() => Int, { description: 'Place among the corrections of the assessment, from 1.' })
  ordinal: number;

  @Field(() => DateScalar, { description: 'Day of the decision.' })
  decidedOn: string;

  @Field(() => String, { description: 'Number of the decision.' })
  decisionNumber: string;

  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => StandardType, { description: 'The standard applied: that of the assessment.' })
  standard: StandardType;

  @Field(() => String, { description: 'Content hash of the standard as applied.' })
  standardHash: string;

  @Field(() => enumOf('AreaType'), { description: 'Area type, as in the assessment.' })
  areaType: CodeOf<'AreaType'>;

  @Field(() => SafeIntScalar, { nullable: true, description: 'Corrected monthly income per person, VND.' })
  incomePerCapita: number | null;

  @Field(() => Int, { nullable: true, description: 'Corrected points of form B1.' })
  b1Points: number | null;

  @Field(() => [enumOf('DeprivationIndicator')], { description: 'Indicators it is deprived in.' })
  deprived: CodeOf<'DeprivationIndicator'>[];

  @Field(() => [enumOf('DeprivationIndicator')], { description: 'Indicators that stay not answered.' })
  notAnswered: CodeOf<'DeprivationIndicator'>[];

  @Field(() => enumOf('HouseholdClass'), { description: 'Class that follows.' })
  class: CodeOf<'HouseholdClass'>;

  @Field(() => Int, { description: 'Lowest possible deprivation score.' })
  scoreBMin: number;

  @Field(() => Int, { description: 'Highest possible deprivation score.' })
  scoreBMax: number;

  @Field(() => String, { description: 'Who recorded it.' })
  recordedBy: string;
}
