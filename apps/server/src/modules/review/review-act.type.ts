import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, Int } from 'type-graphql';
import { Published, RecordType } from '../../graphql/published.ts';
import { DateScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { HouseholdType } from '../household/index.ts';
import { VillageType } from '../unit/index.ts';
import { CommuneReviewType } from './commune-review.type.ts';

@Published('ReviewAct', 'One act of the review of a commune (QĐ 24/2021/QĐ-TTg, Điều 4). Acts are only added.', {
  singular: 'reviewAct',
  plural: 'reviewActs',
})
export class ReviewActType extends RecordType {
  @Field(() => CommuneReviewType, { description: 'The review of the commune.' })
  communeReview: CommuneReviewType;

  @Field(() => Int, { description: 'Place in the order in which the acts were recorded, from 1.' })
  ordinal: number;

  @Field(() => enumOf('ReviewActKind'), { description: 'What was done.' })
  kind: CodeOf<'ReviewActKind'>;

  @Field(() => DateScalar, { description: 'Day on which it was done.' })
  happenedOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of a posting (niêm yết).' })
  postedUntil: string | null;

  @Field(() => VillageType, { nullable: true, description: 'Village that met; null: a meeting of the whole commune.' })
  village: VillageType | null;

  @Field(() => HouseholdType, { nullable: true, description: 'Household that a complaint is about.' })
  household: HouseholdType | null;

  @Field(() => ReviewActType, { nullable: true, description: 'Complaint that was re-checked.' })
  complaint: ReviewActType | null;

  @Field(() => Int, { nullable: true, description: 'Persons present at a meeting, one per household.' })
  present: number | null;

  @Field(() => Int, { nullable: true, description: 'Those of them that agreed with the result.' })
  agreed: number | null;

  @Field(() => String, { nullable: true, description: 'Number of the minutes, opinion or decision.' })
  documentNumber: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the complaint says, what the re-check found, why it is reopened.',
  })
  note: string | null;

  @Field(() => String, { description: 'Who recorded it.' })
  recordedBy: string;
}
