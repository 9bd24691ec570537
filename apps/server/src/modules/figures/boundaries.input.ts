import type { BoundaryKind } from '@thoat-ngheo/domain';
import { Field, InputType } from 'type-graphql';
import { DateScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';

@InputType({
  description:
    'In which communes figures are told: `{ kind: AS_REPORTED }`, those in which they were reported, or `{ kind: ON_DATE, on: "2025-07-01" }`, those that are valid on a day.',
})
export class BoundariesInput {
  @Field(() => enumOf('BoundaryKind'), { description: 'AS_REPORTED or ON_DATE.' })
  kind: BoundaryKind;

  @Field(() => DateScalar, { nullable: true, description: 'The day; with ON_DATE only.' })
  on?: string | null;
}
