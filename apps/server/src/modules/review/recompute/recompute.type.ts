import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../../graphql/vocabularies.ts';
import { ClassReasonType } from '../class-reason.type.ts';

@ObjectType('ResultValues', { description: 'A result: class and deprivation score.' })
export class ResultValuesType {
  @Field(() => enumOf('HouseholdClass'), { description: 'Class.' })
  class: CodeOf<'HouseholdClass'>;

  @Field(() => Int, { description: 'Lowest possible deprivation score.' })
  scoreBMin: number;

  @Field(() => Int, { description: 'Highest possible deprivation score.' })
  scoreBMax: number;
}

@ObjectType('Recomputation', {
  description:
    'A result computed again from the stored income or B1 score, answers and area type, under the standard whose content has the stored hash.',
})
export class RecomputationType {
  @Field(() => ID, { description: 'Id of the assessment.' })
  assessmentId: string;

  @Field(() => String, { description: 'Content hash of the standard as applied.' })
  standardHash: string;

  @Field(() => Boolean, { description: 'Whether class and both ends of the score came out as they are stored.' })
  identical: boolean;

  @Field(() => ResultValuesType, { description: 'As stored.' })
  stored: ResultValuesType;

  @Field(() => ResultValuesType, {
    nullable: true,
    description: 'As computed now; null where the registry holds no standard with this content.',
  })
  recomputed: ResultValuesType | null;

  @Field(() => [ClassReasonType], { description: 'Why, as computed now.' })
  reasons: ClassReasonType[];
}
