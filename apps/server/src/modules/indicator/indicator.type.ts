import type { CodeOf } from '@thoat-ngheo/domain';
import { Field } from 'type-graphql';
import { Published, RemovableRecordType } from '../../graphql/published.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { LegalDocumentType } from '../legal/index.ts';
import { MeasurementType } from './measurement.type.ts';
import { TargetType } from './target.type.ts';

@Published('Indicator', 'An indicator of a programme (chỉ tiêu).', {
  singular: 'indicator',
  plural: 'indicators',
  naturalKey: { field: 'code' },
})
export class IndicatorType extends RemovableRecordType {
  @Field(() => String)
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  nameEn: string | null;

  @Field(() => String)
  unitOfMeasure: string;

  @Field(() => enumOf('IndicatorDirection'), { description: 'Whether more or less is better.' })
  direction: CodeOf<'IndicatorDirection'>;

  @Field(() => enumOf('PeriodKind'), { description: 'How often it is measured.' })
  frequency: CodeOf<'PeriodKind'>;

  @Field(() => String, { nullable: true })
  description: string | null;

  @Field(() => String, { nullable: true })
  sourceNote: string | null;

  @Field(() => LegalDocumentType, { nullable: true })
  legalDocument: LegalDocumentType | null;

  @Field(() => [TargetType])
  targets: TargetType[];

  @Field(() => [MeasurementType])
  measurements: MeasurementType[];
}
