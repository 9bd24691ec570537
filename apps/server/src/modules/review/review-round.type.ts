import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, Int } from 'type-graphql';
import { Published, RemovableRecordType } from '../../graphql/published.ts';
import { DateScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { AssessmentType } from './assessment.type.ts';
import { CommuneReviewType } from './commune-review.type.ts';

@Published('ReviewRound', 'A round of review (đợt rà soát), QĐ 24/2021/QĐ-TTg.', {
  singular: 'reviewRound',
  plural: 'reviewRounds',
})
export class ReviewRoundType extends RemovableRecordType {
  @Field(() => Int)
  year: number;

  @Field(() => enumOf('RoundKind'))
  kind: CodeOf<'RoundKind'>;

  @Field(() => Int, { nullable: true, description: 'Month of a regular round; null for the yearly one.' })
  month: number | null;

  @Field(() => String)
  name: string;

  @Field(() => DateScalar)
  startsOn: string;

  @Field(() => DateScalar)
  endsOn: string;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => [AssessmentType])
  assessments: AssessmentType[];

  @Field(() => [CommuneReviewType])
  communeReviews: CommuneReviewType[];
}
