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

  @Field(() => ID, { nullable: true, description: 'Id of the programme.' })
  programmeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the commune that it is for; null: the whole province.' })
  communeId?: string | null;

  @Field(() => enumOf('FundingSource'), { nullable: true, description: 'Source of funding (nguồn vốn).' })
  source?: CodeOf<'FundingSource'> | null;

  @Field(() => enumOf('FundingStage'), {
    nullable: true,
    description: 'How far the money has come; MOBILISED where nothing is said.',
  })
  stage?: CodeOf<'FundingStage'> | null;

  @Field(() => Int, { nullable: true, description: 'First year covered.' })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: 'Last year covered.' })
  toYear?: number | null;

  @Field(() => SafeIntScalar, { nullable: true, description: 'Whole VND.' })
  amount?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'True where the source says "over".' })
  isLowerBound?: boolean | null;

  @Field(() => enumOf('AmountBasis'), {
    nullable: true,
    description: 'STATED by the source or IMPLIED by its other figures.',
  })
  basis?: CodeOf<'AmountBasis'> | null;

  @Field(() => ID, { nullable: true, description: 'Id of the decision or report that states it.' })
  legalDocumentId?: string | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the figure comes from.' })
  sourceNote?: string | null;
}
