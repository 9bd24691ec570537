import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { SafeIntScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';

@InputType({
  description: 'What people enter of a FundingLine. On creation the fields its rules require must be there.',
})
export class FundingLineInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Chosen by the client on creation (UUID), so that a repeated call makes no duplicate.',
  })
  id?: string | null;

  @Field(() => ID, { nullable: true })
  programmeId?: string | null;

  @Field(() => enumOf('FundingSource'), { nullable: true })
  source?: CodeOf<'FundingSource'> | null;

  @Field(() => Int, { nullable: true })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true })
  toYear?: number | null;

  @Field(() => SafeIntScalar, { nullable: true, description: 'Whole VND.' })
  amount?: number | null;

  @Field(() => Boolean, { nullable: true })
  isLowerBound?: boolean | null;

  @Field(() => enumOf('AmountBasis'), { nullable: true })
  basis?: CodeOf<'AmountBasis'> | null;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => String, { nullable: true })
  sourceNote?: string | null;
}
