import type { SeriesBasis, UnplacedReason } from '@thoat-ngheo/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DecimalScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';

@ObjectType('SeriesWeight', { description: 'By what part a reported value came into another commune.' })
export class SeriesWeightType {
  @Field(() => ID, { description: 'Id of the commune as reported.' })
  fromCommuneId: string;

  @Field(() => Int, { description: 'Households of it that are known in the commune told.' })
  households: number;

  @Field(() => Int, { description: 'Households of it that are known in any of its communes.' })
  ofHouseholds: number;
}

@ObjectType('SeriesValue', { description: 'What an indicator was in a commune and a period.' })
export class SeriesValueType {
  @Field(() => ID, { description: 'Id of the commune it is told for.' })
  communeId: string;

  @Field(() => String, { description: 'Period, such as `2024-Q4`.' })
  period: string;

  @Field(() => DecimalScalar, { description: "In the indicator's unit of measure." })
  value: string;

  @Field(() => Boolean, { description: 'Whether a source said "over".' })
  isLowerBound: boolean;

  @Field(() => enumOf('SeriesBasis'), { description: 'How it came here.' })
  basis: SeriesBasis;

  @Field(() => [ID], { description: 'Ids of the communes as reported that stand behind it.' })
  fromCommuneIds: readonly string[];

  @Field(() => [SeriesWeightType], { description: 'Of what was apportioned, by what.' })
  weights: readonly SeriesWeightType[];
}

@ObjectType('UnplacedValue', { description: 'A reported value that cannot be told in the boundaries asked for.' })
export class UnplacedValueType {
  @Field(() => ID, { description: 'Id of the commune as reported.' })
  communeId: string;

  @Field(() => String, { description: 'Period.' })
  period: string;

  @Field(() => DecimalScalar, { description: "In the indicator's unit of measure." })
  value: string;

  @Field(() => enumOf('UnplacedReason'), { description: 'Why.' })
  reason: UnplacedReason;
}

@ObjectType('MeasurementSeries', {
  description:
    'Measured values of an indicator by commune and period. Of counts, values and unplaced ones add up to what was reported, in all boundaries.',
})
export class MeasurementSeriesType {
  @Field(() => Boolean, { description: 'Whether values may be added: counts may, rates may not.' })
  isAdditive: boolean;

  @Field(() => [SeriesValueType], { description: 'By commune code and period.' })
  values: readonly SeriesValueType[];

  @Field(() => [UnplacedValueType], { description: 'What could not be told, and why.' })
  unplaced: readonly UnplacedValueType[];
}
