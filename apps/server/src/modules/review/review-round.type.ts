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
  @Field(() => Int, { description: 'Year.' })
  year: number;

  @Field(() => enumOf('RoundKind'), { description: 'Kind, from a closed list.' })
  kind: CodeOf<'RoundKind'>;

  @Field(() => Int, { nullable: true, description: 'Month of a regular round; null for the yearly one.' })
  month: number | null;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => DateScalar, { description: 'First day.' })
  startsOn: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  endsOn: string;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note: string | null;

  @Field(() => [AssessmentType], { description: 'Surveys of the household, one per round.' })
  assessments: AssessmentType[];

  @Field(() => [CommuneReviewType], { description: 'Progress of communes in rounds of review.' })
  communeReviews: CommuneReviewType[];
}
