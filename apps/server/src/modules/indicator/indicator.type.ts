import type { CodeOf } from '@thoat-ngheo/domain';
import { Field } from 'type-graphql';
import { Published, RemovableRecordType } from '../../graphql/published.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { LegalDocumentType } from '../legal/index.ts';
import { IndicatorVersionType } from './indicator-version.type.ts';
import { MeasurementType } from './measurement.type.ts';
import { TargetType } from './target.type.ts';

@Published('Indicator', 'An indicator of a programme (chỉ tiêu).', {
  singular: 'indicator',
  plural: 'indicators',
  naturalKey: { field: 'code' },
})
export class IndicatorType extends RemovableRecordType {
  @Field(() => String, { description: 'Official code.' })
  code: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Name in English.' })
  nameEn: string | null;

  @Field(() => String, { description: 'Unit of measure, e.g. `%`, `hộ`.' })
  unitOfMeasure: string;

  @Field(() => enumOf('IndicatorDirection'), { description: 'Whether more or less is better.' })
  direction: CodeOf<'IndicatorDirection'>;

  @Field(() => enumOf('PeriodKind'), { description: 'How often it is measured.' })
  frequency: CodeOf<'PeriodKind'>;

  @Field(() => String, { nullable: true, description: 'What it is, in a few sentences.' })
  description: string | null;

  @Field(() => String, { nullable: true, description: 'Where the figure comes from.' })
  sourceNote: string | null;

  @Field(() => LegalDocumentType, { nullable: true, description: 'The legal document it rests on (văn bản).' })
  legalDocument: LegalDocumentType | null;

  @Field(() => [IndicatorVersionType], { description: 'How it is obtained, rolled up and reported, over time.' })
  versions: IndicatorVersionType[];

  @Field(() => [TargetType], { description: 'Targets of indicators.' })
  targets: TargetType[];

  @Field(() => [MeasurementType], { description: 'Measured values of indicators.' })
  measurements: MeasurementType[];
}
