import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ID, InputType } from 'type-graphql';
import { enumOf } from '../../graphql/vocabularies.ts';

@InputType({ description: 'What people enter of a Indicator. On creation the fields its rules require must be there.' })
export class IndicatorInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Chosen by the client on creation (UUID), so that a repeated call makes no duplicate.',
  })
  id?: string | null;

  @Field(() => String, { nullable: true })
  code?: string | null;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  nameEn?: string | null;

  @Field(() => String, { nullable: true })
  unitOfMeasure?: string | null;

  @Field(() => enumOf('IndicatorDirection'), { nullable: true })
  direction?: CodeOf<'IndicatorDirection'> | null;

  @Field(() => enumOf('PeriodKind'), { nullable: true })
  frequency?: CodeOf<'PeriodKind'> | null;

  @Field(() => String, { nullable: true })
  description?: string | null;

  @Field(() => String, { nullable: true })
  sourceNote?: string | null;

  @Field(() => ID, { nullable: true })
  legalDocumentId?: string | null;
}
