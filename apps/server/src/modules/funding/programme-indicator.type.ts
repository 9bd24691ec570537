import { Field, Int } from 'type-graphql';
import { Published, RecordType } from '../../graphql/published.ts';
import { IndicatorType } from '../indicator/index.ts';
import { ProgrammeType } from './programme.type.ts';

@Published('ProgrammeIndicator', 'That the money of a programme is spent for an indicator.', {
  singular: 'programmeIndicator',
  plural: 'programmeIndicators',
})
export class ProgrammeIndicatorType extends RecordType {
  @Field(() => ProgrammeType, { description: 'The programme.' })
  programme: ProgrammeType;

  @Field(() => IndicatorType, { description: 'The indicator (chỉ tiêu).' })
  indicator: IndicatorType;

  @Field(() => Int, { description: 'Place in the list of the programme, from 1.' })
  ordinal: number;
}
