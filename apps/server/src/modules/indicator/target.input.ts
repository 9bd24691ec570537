import { Field, ID, InputType } from 'type-graphql';
import { DecimalScalar } from '../../graphql/scalars/index.ts';

@InputType({ description: 'What people enter of a Target. On creation the fields its rules require must be there.' })
export class TargetInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Chosen by the client on creation (UUID), so that a repeated call makes no duplicate.',
  })
  id?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the indicator.' })
  indicatorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the province.' })
  provinceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the commune.' })
  communeId?: string | null;

  @Field(() => String, { nullable: true, description: '`2025`, `2025-H1`, `2025-Q2` or `2025-05`.' })
  period?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "In the indicator's unit of measure." })
  value?: string | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the figure comes from.' })
  sourceNote?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the decision that set it.' })
  legalDocumentId?: string | null;
}
