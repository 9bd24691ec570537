import { Field, Int } from 'type-graphql';
import { Published, RecordType } from '../../graphql/published.ts';
import { DateScalar } from '../../graphql/scalars/index.ts';
import { LegalDocumentType } from '../legal/index.ts';
import { ProvinceType } from '../unit/index.ts';
import { StandardIndicatorType } from './standard-indicator.type.ts';
import { StandardLineType } from './standard-line.type.ts';

@Published('Standard', 'One frozen version of a multidimensional poverty standard (chuẩn nghèo đa chiều).', {
  singular: 'standard',
  plural: 'standards',
  naturalKey: { field: 'code' },
})
export class StandardType extends RecordType {
  @Field(() => String, { description: 'Official code.' })
  code: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => DateScalar, { description: 'First day of validity.' })
  validFrom: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of validity; null while open.' })
  validTo: string | null;

  @Field(() => ProvinceType, { nullable: true, description: 'The province it applies to; null for the whole country.' })
  province: ProvinceType | null;

  @Field(() => Int, { description: 'The higher one applies where several are valid.' })
  priority: number;

  @Field(() => Int, { description: 'Deprivations from which a household under the line is poor.' })
  cut: number;

  @Field(() => String, { description: 'SHA-256 of its canonical content; every result stores it.' })
  contentHash: string;

  @Field(() => String, { description: 'Where the figure comes from.' })
  sourceNote: string;

  @Field(() => LegalDocumentType, { nullable: true, description: 'The legal document it rests on (văn bản).' })
  legalDocument: LegalDocumentType | null;

  @Field(() => [StandardLineType], { description: 'Poverty lines by area type.' })
  lines: StandardLineType[];

  @Field(() => [StandardIndicatorType], { description: 'The twelve deprivation indicators.' })
  indicators: StandardIndicatorType[];
}
