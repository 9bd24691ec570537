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

  @Field(() => String, { nullable: true, description: 'Official code.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'Name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Name in English.' })
  nameEn?: string | null;

  @Field(() => String, { nullable: true, description: 'Unit of measure, e.g. `%`, `hộ`.' })
  unitOfMeasure?: string | null;

  @Field(() => enumOf('IndicatorDirection'), { nullable: true, description: 'Whether more or less is better.' })
  direction?: CodeOf<'IndicatorDirection'> | null;

  @Field(() => enumOf('PeriodKind'), { nullable: true, description: 'How often it is measured.' })
  frequency?: CodeOf<'PeriodKind'> | null;

  @Field(() => String, { nullable: true, description: 'What it is, in a few sentences.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the figure comes from.' })
  sourceNote?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the legal document it rests on.' })
  legalDocumentId?: string | null;
}
