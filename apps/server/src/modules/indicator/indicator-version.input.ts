import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';

@InputType({
  description: 'What people enter of an IndicatorVersion. On creation the fields its rules require must be there.',
})
export class IndicatorVersionInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Chosen by the client on creation (UUID), so that a repeated call makes no duplicate.',
  })
  id?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the indicator.' })
  indicatorId?: string | null;

  @Field(() => enumOf('IndicatorKind'), { nullable: true, description: 'Entered, counted or computed.' })
  kind?: CodeOf<'IndicatorKind'> | null;

  @Field(() => String, { nullable: true, description: 'Unit of measure, e.g. `%`, `hộ`.' })
  unitOfMeasure?: string | null;

  @Field(() => enumOf('IndicatorDirection'), { nullable: true, description: 'Whether more or less is better.' })
  direction?: CodeOf<'IndicatorDirection'> | null;

  @Field(() => enumOf('PeriodKind'), { nullable: true, description: 'Length of the periods it is measured in.' })
  frequency?: CodeOf<'PeriodKind'> | null;

  @Field(() => enumOf('UnitRollUp'), { nullable: true, description: 'Roll-up over units.' })
  overUnits?: CodeOf<'UnitRollUp'> | null;

  @Field(() => enumOf('PeriodRollUp'), { nullable: true, description: 'Roll-up over periods.' })
  overPeriods?: CodeOf<'PeriodRollUp'> | null;

  @Field(() => ID, { nullable: true, description: 'Id of the indicator that weighs a weighted mean.' })
  weightIndicatorId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Codes of indicators, numbers, + - * /, brackets, min and max; units are checked, circles refused.',
  })
  formula?: string | null;

  @Field(() => enumOf('DerivedMeasure'), { nullable: true, description: 'What is counted in the registry.' })
  derivedMeasure?: CodeOf<'DerivedMeasure'> | null;

  @Field(() => enumOf('HouseholdClass'), { nullable: true, description: 'Class that is counted; absent: all.' })
  derivedClass?: CodeOf<'HouseholdClass'> | null;

  @Field(() => enumOf('DeprivationIndicator'), { nullable: true, description: 'Deprivation that is counted.' })
  derivedIndicator?: CodeOf<'DeprivationIndicator'> | null;

  @Field(() => Int, { nullable: true, description: '0 to 6; default 2.' })
  decimals?: number | null;

  @Field(() => enumOf('ReportingLevel'), { nullable: true, description: 'Who enters it; default COMMUNE.' })
  reportingLevel?: CodeOf<'ReportingLevel'> | null;

  @Field(() => Int, { nullable: true, description: 'Days after the period; default 10.' })
  dueDays?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day of validity. The version before ends the day before.',
  })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of validity.' })
  validTo?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the definition comes from.' })
  sourceNote?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the legal document it rests on.' })
  legalDocumentId?: string | null;
}
