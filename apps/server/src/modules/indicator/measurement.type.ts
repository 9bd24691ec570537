import { Field } from 'type-graphql';
import { Published, RemovableRecordType } from '../../graphql/published.ts';
import { DecimalScalar } from '../../graphql/scalars/index.ts';
import { CommuneType, ProvinceType } from '../unit/index.ts';
import { IndicatorType } from './indicator.type.ts';

@Published('Measurement', 'What an indicator was in a period.', { singular: 'measurement', plural: 'measurements' })
export class MeasurementType extends RemovableRecordType {
  @Field(() => IndicatorType, { description: 'The indicator (chỉ tiêu).' })
  indicator: IndicatorType;

  @Field(() => ProvinceType, { nullable: true, description: 'The province (tỉnh).' })
  province: ProvinceType | null;

  @Field(() => CommuneType, { nullable: true, description: 'The commune (xã, phường, thị trấn, đặc khu).' })
  commune: CommuneType | null;

  @Field(() => String, { description: "`2025`, `2025-H1`, `2025-Q2` or `2025-05`, of the indicator's frequency." })
  period: string;

  @Field(() => DecimalScalar, { description: "In the indicator's unit of measure." })
  value: string;

  @Field(() => Boolean, { description: 'True where the source says "over".' })
  isLowerBound: boolean;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note: string | null;

  @Field(() => String, { nullable: true, description: 'Where the figure comes from.' })
  sourceNote: string | null;
}
