import { Field, ID, InputType } from 'type-graphql';
import { DecimalScalar } from '../../graphql/scalars/index.ts';

@InputType({ description: 'What people enter of a Target. On creation the fields its rules require must be there.' })
export class TargetInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Chosen by the client on creation (UUID), so that a repeated call makes no duplicate.',
  })
  id?: string | null;

  @Field(() => ID, { nullable: true })
  indicatorId?: string | null;

  @Field(() => ID, { nullable: true })
  provinceId?: string | null;

  @Field(() => ID, { nullable: true })
  communeId?: string | null;

  @Field(() => String, { nullable: true, description: '`2025`, `2025-H1`, `2025-Q2` or `2025-05`.' })
  period?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "In the indicator's unit of measure." })
  value?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => String, { nullable: true })
  sourceNote?: string | null;
}
