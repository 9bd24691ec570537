import type { CodeOf } from '@thoat-ngheo/domain';
import { Field } from 'type-graphql';
import { Published, RemovableRecordType } from '../../graphql/published.ts';
import { DateScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { CommuneType } from '../unit/index.ts';
import { ReviewRoundType } from './review-round.type.ts';

@Published('CommuneReview', 'How far a commune has come in a round.', {
  singular: 'communeReview',
  plural: 'communeReviews',
})
export class CommuneReviewType extends RemovableRecordType {
  @Field(() => ReviewRoundType)
  round: ReviewRoundType;

  @Field(() => CommuneType)
  commune: CommuneType;

  @Field(() => enumOf('ReviewStep'))
  step: CodeOf<'ReviewStep'>;

  @Field(() => DateScalar)
  stepSince: string;

  @Field(() => String, { nullable: true })
  note: string | null;
}
