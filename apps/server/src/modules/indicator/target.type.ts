import { Field } from 'type-graphql';
import { Published, RemovableRecordType } from '../../graphql/published.ts';
import { DecimalScalar } from '../../graphql/scalars/index.ts';
import { LegalDocumentType } from '../legal/index.ts';
import { CommuneType, ProvinceType } from '../unit/index.ts';
import { IndicatorType } from './indicator.type.ts';
import { IndicatorVersionType } from './indicator-version.type.ts';

@Published('Target', 'The value an indicator is to reach in a period.', { singular: 'target', plural: 'targets' })
export class TargetType extends RemovableRecordType {
  @Field(() => IndicatorType, { description: 'The indicator (chỉ tiêu).' })
  indicator: IndicatorType;

  @Field(() => ProvinceType, { nullable: true, description: 'The province (tỉnh).' })
  province: ProvinceType | null;

  @Field(() => CommuneType, { nullable: true, description: 'The commune (xã, phường, thị trấn, đặc khu).' })
  commune: CommuneType | null;

  @Field(() => String, { description: '`2025`, `2025-H1`, `2025-Q2` or `2025-05`.' })
  period: string;

  @Field(() => DecimalScalar, { description: "In the indicator's unit of measure." })
  value: string;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note: string | null;

  @Field(() => String, { nullable: true, description: 'Where the figure comes from.' })
  sourceNote: string | null;

  @Field(() => LegalDocumentType, { nullable: true, description: 'The decision that set it (văn bản giao).' })
  legalDocument: LegalDocumentType | null;

  @Field(() => IndicatorVersionType, {
    nullable: true,
    description:
      'Version of the indicator that it was set by: in force on the first day of its period when its value was entered.',
  })
  indicatorVersion: IndicatorVersionType | null;
}
