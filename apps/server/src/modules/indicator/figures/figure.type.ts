import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar, DecimalScalar } from '../../../graphql/scalars/index.ts';
import { enumOf } from '../../../graphql/vocabularies.ts';

@ObjectType('FigureCell', { description: 'A unit in a period; without a commune the province itself.' })
export class FigureCellType {
  @Field(() => ID, { nullable: true, description: 'Id of the commune; null: the province.' })
  communeId: string | null;

  @Field(() => String, { nullable: true, description: 'Full name of the commune.' })
  communeName: string | null;

  @Field(() => String, { description: 'Period.' })
  period: string;
}

@ObjectType('FigureInput', { description: 'A figure that a formula was computed from.' })
export class FigureInputType {
  @Field(() => String, { description: 'Code of the indicator.' })
  code: string;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  name: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Its value, rounded to six decimals.' })
  value: string | null;

  @Field(() => String, { nullable: true, description: 'Its unit of measure.' })
  unitOfMeasure: string | null;
}

@ObjectType('FigureApproval', { description: 'A report that values came with, and where it stands.' })
export class FigureApprovalType {
  @Field(() => ID, { description: 'Id of the commune.' })
  communeId: string;

  @Field(() => String, { description: 'Period.' })
  period: string;

  @Field(() => enumOf('ReportState'), { description: 'State of the report.' })
  state: CodeOf<'ReportState'>;

  @Field(() => String, { nullable: true, description: 'Who approved or returned it.' })
  decidedBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  decidedAt: string | null;
}

@ObjectType('FigureExplanation', { description: 'What a figure is made of: enough to compute it again by hand.' })
export class FigureExplanationType {
  @Field(() => enumOf('FigureBasis'), { description: 'Whether it was stated, rolled up, counted or computed.' })
  basis: CodeOf<'FigureBasis'>;

  @Field(() => Int, { nullable: true, description: 'Number of the version of the indicator.' })
  version: number | null;

  @Field(() => enumOf('IndicatorKind'), { nullable: true, description: 'How the indicator is obtained.' })
  kind: CodeOf<'IndicatorKind'> | null;

  @Field(() => String, { nullable: true, description: 'Formula of that version.' })
  formula: string | null;

  @Field(() => enumOf('DerivedMeasure'), { nullable: true, description: 'Measure of the registry.' })
  derivedMeasure: CodeOf<'DerivedMeasure'> | null;

  @Field(() => enumOf('UnitRollUp'), { nullable: true, description: 'Roll-up over units.' })
  overUnits: CodeOf<'UnitRollUp'> | null;

  @Field(() => enumOf('PeriodRollUp'), { nullable: true, description: 'Roll-up over periods.' })
  overPeriods: CodeOf<'PeriodRollUp'> | null;

  @Field(() => String, { nullable: true, description: 'Exact value as a fraction, before rounding.' })
  exact: string | null;

  @Field(() => Int, { nullable: true, description: 'Decimals rounded to, half away from zero.' })
  decimals: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'How many of the values that were expected went in, in percent.',
  })
  coverage: string | null;

  @Field(() => [FigureInputType], { description: 'Figures that a formula used.' })
  inputs: FigureInputType[];

  @Field(() => [FigureCellType], { description: 'Values that went in, by commune code.' })
  contributing: FigureCellType[];

  @Field(() => [FigureCellType], { description: 'Values that were expected and are not there.' })
  missing: FigureCellType[];

  @Field(() => [FigureApprovalType], { description: 'Reports that the values came with.' })
  approvals: FigureApprovalType[];
}

@ObjectType('IndicatorFigure', { description: 'An indicator in a unit and period, against its target.' })
export class IndicatorFigureType {
  @Field(() => String, { description: 'Code of the indicator.' })
  code: string;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'Unit of measure.' })
  unitOfMeasure: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the commune; null: the province.' })
  communeId: string | null;

  @Field(() => String, { description: 'Period.' })
  period: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Value, rounded as the version says.' })
  value: string | null;

  @Field(() => enumOf('FigureGap'), { nullable: true, description: 'Why there is no value.' })
  gap: CodeOf<'FigureGap'> | null;

  @Field(() => Boolean, { description: 'True where the value is a floor.' })
  isLowerBound: boolean;

  @Field(() => Boolean, { description: 'True where floors went in so that the true value may lie on either side.' })
  isInexact: boolean;

  @Field(() => DecimalScalar, { nullable: true, description: 'Target of this unit and period.' })
  target: string | null;

  @Field(() => enumOf('Attainment'), { nullable: true, description: 'Whether the target is attained.' })
  attainment: CodeOf<'Attainment'> | null;

  @Field(() => FigureExplanationType, { description: 'What it is made of.' })
  readonly explain: FigureExplanationType | Promise<FigureExplanationType>;
}

@ObjectType('IndicatorTrend', { description: 'An indicator over time against its last target.' })
export class IndicatorTrendType {
  @Field(() => [IndicatorFigureType], { description: 'Figures, oldest first.' })
  figures: IndicatorFigureType[];

  @Field(() => String, { nullable: true, description: 'Period of the last target.' })
  targetPeriod: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The last target.' })
  target: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'A plain straight line (least squares) through the figures, at the period of the target. It knows no plan and no limit.',
  })
  projection: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Whole years before the end of the target’s period since which it holds.',
  })
  yearsEarly: number | null;
}
