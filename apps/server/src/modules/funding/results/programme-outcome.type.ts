import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ObjectType } from 'type-graphql';
import { DecimalScalar } from '../../../graphql/scalars/index.ts';
import { enumOf } from '../../../graphql/vocabularies.ts';
import { IndicatorFigureType } from '../../indicator/index.ts';

@ObjectType('ProgrammeOutcome', {
  description:
    'An indicator that a programme pays for: its newest figure within the programme, against its last target.',
})
export class ProgrammeOutcomeType {
  @Field(() => IndicatorFigureType, { description: 'The newest figure; of the last year where there is none.' })
  figure: IndicatorFigureType;

  @Field(() => String, { nullable: true, description: 'Period of the last target within the programme.' })
  targetPeriod: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'That target.' })
  target: string | null;

  @Field(() => enumOf('Attainment'), {
    nullable: true,
    description: 'Whether the figure attains it; null without one of them.',
  })
  attainment: CodeOf<'Attainment'> | null;
}
