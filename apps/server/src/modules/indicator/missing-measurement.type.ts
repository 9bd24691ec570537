import type { CodeOf } from '@thoat-ngheo/domain';
import { Field } from 'type-graphql';
import { Published, RemovableRecordType } from '../../graphql/published.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { CommuneType } from '../unit/index.ts';
import { IndicatorType } from './indicator.type.ts';

@Published('MissingMeasurement', 'That a commune has no value of an indicator for a period, and why.', {
  singular: 'missingMeasurement',
  plural: 'missingMeasurements',
})
export class MissingMeasurementType extends RemovableRecordType {
  @Field(() => IndicatorType, { description: 'The indicator (chỉ tiêu).' })
  indicator: IndicatorType;

  @Field(() => CommuneType, { description: 'The commune (xã, phường, thị trấn, đặc khu).' })
  commune: CommuneType;

  @Field(() => String, { description: '`2025`, `2025-H1`, `2025-Q2` or `2025-05`.' })
  period: string;

  @Field(() => enumOf('MissingReason'), { description: 'Why there is no value.' })
  reason: CodeOf<'MissingReason'>;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note: string | null;
}
