import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DecimalScalar, SafeIntScalar } from '../../../graphql/scalars/index.ts';
import { enumOf } from '../../../graphql/vocabularies.ts';

@InputType({ description: 'The line of one area type, tried out.' })
export class WhatIfLineInput {
  @Field(() => enumOf('AreaType'), { description: 'Area type.' })
  areaType: CodeOf<'AreaType'>;

  @Field(() => SafeIntScalar, { description: 'Income line, VND per person and month, inclusive.' })
  line: number;

  @Field(() => SafeIntScalar, {
    nullable: true,
    description: 'Upper end of the middle living standard; null: none; absent: as in the standard.',
  })
  middleLine?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Points of form B1 that stand for the line; null: none, income decides; absent: as in the standard.',
  })
  b1Points?: number | null;
}

@InputType({ description: 'An indicator that counts, tried out.' })
export class WhatIfIndicatorInput {
  @Field(() => enumOf('DeprivationIndicator'), { description: 'Indicator of the standard.' })
  code: CodeOf<'DeprivationIndicator'>;

  @Field(() => Int, { description: 'Weight in the count of deprivations, from 1.' })
  weight: number;

  @Field(() => Int, { defaultValue: 10, description: 'Points of form B2, from 1; they decide no class.' })
  points: number;
}

@InputType({ description: 'What is changed in a copy of the standard. What is absent stays as it is.' })
export class StandardEditsInput {
  @Field(() => Int, { nullable: true, description: 'Deprivations from which a household under the line is poor.' })
  cut?: number | null;

  @Field(() => [WhatIfLineInput], { nullable: true, description: 'Lines by area type.' })
  lines?: WhatIfLineInput[] | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'The middle living standard as a multiple of the line in every area, such as "1.5"; null: no middle living standard.',
  })
  middleRatio?: string | null;

  @Field(() => [WhatIfIndicatorInput], {
    nullable: true,
    description: 'The indicators that count; those left out count no more.',
  })
  indicators?: WhatIfIndicatorInput[] | null;
}

@InputType({ description: 'A whole round under another standard.' })
export class WhatIfInput {
  @Field(() => ID, { description: 'Id of the round.' })
  roundId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the standard; absent: the one under which each household was assessed.',
  })
  standardId?: string | null;

  @Field(() => StandardEditsInput, {
    nullable: true,
    description: 'Changes in a copy of the standard `standardId`. For those who read records.',
  })
  edits?: StandardEditsInput | null;
}
