import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, Int } from 'type-graphql';
import { Published, RemovableRecordType } from '../../graphql/published.ts';
import { DateScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { LegalDocumentType } from '../legal/index.ts';
import { IndicatorType } from './indicator.type.ts';

@Published(
  'IndicatorVersion',
  'How an indicator is obtained, rolled up, rounded and reported, from one day to another. Frozen once values or targets use it.',
  { singular: 'indicatorVersion', plural: 'indicatorVersions' },
)
export class IndicatorVersionType extends RemovableRecordType {
  @Field(() => IndicatorType, { description: 'The indicator (chỉ tiêu).' })
  indicator: IndicatorType;

  @Field(() => Int, { description: 'Number of the version, from 1.' })
  ordinal: number;

  @Field(() => enumOf('IndicatorKind'), { description: 'Entered, counted in the registry, or computed.' })
  kind: CodeOf<'IndicatorKind'>;

  @Field(() => String, { description: 'Unit of measure, e.g. `%`, `hộ`, `triệu đồng/hộ`.' })
  unitOfMeasure: string;

  @Field(() => enumOf('IndicatorDirection'), { description: 'Whether more or less is better.' })
  direction: CodeOf<'IndicatorDirection'>;

  @Field(() => enumOf('PeriodKind'), { description: 'Length of the periods it is measured in.' })
  frequency: CodeOf<'PeriodKind'>;

  @Field(() => enumOf('UnitRollUp'), { description: 'How values of communes become one of the province.' })
  overUnits: CodeOf<'UnitRollUp'>;

  @Field(() => enumOf('PeriodRollUp'), { description: 'How values of periods become one of a longer period.' })
  overPeriods: CodeOf<'PeriodRollUp'>;

  @Field(() => IndicatorType, { nullable: true, description: 'Indicator that weighs a weighted mean.' })
  weightIndicator: IndicatorType | null;

  @Field(() => String, { nullable: true, description: 'Formula over the codes of other indicators.' })
  formula: string | null;

  @Field(() => enumOf('DerivedMeasure'), { nullable: true, description: 'What is counted in the registry.' })
  derivedMeasure: CodeOf<'DerivedMeasure'> | null;

  @Field(() => enumOf('HouseholdClass'), { nullable: true, description: 'Class that is counted; null: all.' })
  derivedClass: CodeOf<'HouseholdClass'> | null;

  @Field(() => enumOf('DeprivationIndicator'), {
    nullable: true,
    description: 'Deprivation of a censored headcount or a contribution.',
  })
  derivedIndicator: CodeOf<'DeprivationIndicator'> | null;

  @Field(() => Int, { description: 'Decimals figures are rounded to for reading, half away from zero.' })
  decimals: number;

  @Field(() => enumOf('ReportingLevel'), { description: 'Who enters a measured indicator.' })
  reportingLevel: CodeOf<'ReportingLevel'>;

  @Field(() => Int, { description: 'Days after the end of a period within which it is to be reported.' })
  dueDays: number;

  @Field(() => DateScalar, { description: 'First day of validity: a period belongs to the version of its first day.' })
  validFrom: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of validity; null: still valid.' })
  validTo: string | null;

  @Field(() => String, { nullable: true, description: 'Where the definition comes from.' })
  sourceNote: string | null;

  @Field(() => LegalDocumentType, { nullable: true, description: 'The legal document it rests on (văn bản).' })
  legalDocument: LegalDocumentType | null;
}
