import type { CodeOf } from '@thoat-ngheo/domain';
import { Field } from 'type-graphql';
import { Published, RemovableRecordType } from '../../graphql/published.ts';
import { DateScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { CommuneType } from '../unit/index.ts';
import { ReviewActType } from './review-act.type.ts';
import { ReviewRoundType } from './review-round.type.ts';

@Published('CommuneReview', 'How far a commune has come in a round.', {
  singular: 'communeReview',
  plural: 'communeReviews',
})
export class CommuneReviewType extends RemovableRecordType {
  @Field(() => ReviewRoundType, { description: 'The round of review (đợt rà soát).' })
  round: ReviewRoundType;

  @Field(() => CommuneType, { description: 'The commune (xã, phường, thị trấn, đặc khu).' })
  commune: CommuneType;

  @Field(() => enumOf('ReviewStep'), { description: 'Step of the review (QĐ 24/2021/QĐ-TTg).' })
  step: CodeOf<'ReviewStep'>;

  @Field(() => DateScalar, { description: 'Day of the act that led to the step.' })
  stepSince: string;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note: string | null;

  @Field(() => [ReviewActType], { description: 'What was done, in the order in which it was recorded.' })
  acts: ReviewActType[];
}
