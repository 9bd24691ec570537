import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../../graphql/vocabularies.ts';

@ObjectType('WhatIfCell', { description: 'Households that were of one class and would be of another.' })
export class WhatIfCellType {
  @Field(() => ID, { nullable: true, description: 'Id of the commune at the time; null: all together.' })
  communeId: string | null;

  @Field(() => enumOf('HouseholdClass'), { nullable: true, description: 'Class as stored; null: all.' })
  before: CodeOf<'HouseholdClass'> | null;

  @Field(() => enumOf('HouseholdClass'), { nullable: true, description: 'Class as it would be; null: all.' })
  after: CodeOf<'HouseholdClass'> | null;

  @Field(() => Boolean, {
    description: 'Whether the figures are withheld: small cells, for those who read figures only.',
  })
  suppressed: boolean;

  @Field(() => Int, { nullable: true, description: 'Households; null where suppressed.' })
  households: number | null;

  @Field(() => Int, { nullable: true, description: 'Persons in them at the time; null where suppressed.' })
  persons: number | null;
}

@ObjectType('WhatIf', {
  description:
    'A whole round judged under another standard, from the stored incomes, B1 scores and answers. Nothing is stored or changed.',
})
export class WhatIfType {
  @Field(() => String, {
    nullable: true,
    description: 'Content hash of the standard tried out; null: each household under its own.',
  })
  standardHash: string | null;

  @Field(() => Boolean, { description: 'Whether small cells are withheld, as the viewer reads figures only.' })
  isSuppressed: boolean;

  @Field(() => [WhatIfCellType], {
    description:
      'All together first, then by commune code; within it by class before and after, worst first, totals (null) first. Combinations without households are left out.',
  })
  cells: readonly WhatIfCellType[];
}

@ObjectType('WhatIfHousehold', { description: 'A household whose class would change.' })
export class WhatIfHouseholdType {
  @Field(() => ID, { description: 'Id of the assessment.' })
  assessmentId: string;

  @Field(() => ID, { description: 'Id of the household.' })
  householdId: string;

  @Field(() => String, { description: 'Code of the household.' })
  code: string;

  @Field(() => String, { nullable: true, description: 'Name of the head.' })
  headName: string | null;

  @Field(() => ID, { description: 'Id of the commune at the time.' })
  communeId: string;

  @Field(() => enumOf('HouseholdClass'), { description: 'Class as stored.' })
  before: CodeOf<'HouseholdClass'>;

  @Field(() => enumOf('HouseholdClass'), { description: 'Class as it would be.' })
  after: CodeOf<'HouseholdClass'>;
}

@ObjectType('WhatIfHouseholdPage', { description: 'A page of households whose class would change.' })
export class WhatIfHouseholdPageType {
  @Field(() => Int, { description: 'How many there are.' })
  totalCount: number;

  @Field(() => [WhatIfHouseholdType], { description: 'By commune code and household code.' })
  nodes: readonly WhatIfHouseholdType[];
}
