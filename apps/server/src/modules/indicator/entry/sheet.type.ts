import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../../graphql/scalars/index.ts';
import { enumOf } from '../../../graphql/vocabularies.ts';
import { UserError } from '../../../writing/user-error.ts';

@ObjectType('SheetCell', { description: 'What was entered of an indicator in a period.' })
export class SheetCellType {
  @Field(() => String, { description: 'Period.' })
  period: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Value, as it was entered.' })
  value: string | null;

  @Field(() => Boolean, { description: 'True where the value is a floor.' })
  isLowerBound: boolean;

  @Field(() => enumOf('MissingReason'), { nullable: true, description: 'Why there is no value.' })
  missingReason: CodeOf<'MissingReason'> | null;

  @Field(() => String, { nullable: true, description: 'Comment.' })
  note: string | null;

  @Field(() => String, { nullable: true, description: 'Source document.' })
  sourceNote: string | null;

  @Field(() => enumOf('CellWarning'), {
    nullable: true,
    description:
      'The value stands out: its modified z-score 0.6745 |x - median| / MAD is over 3.5 among five or more others (own history first, then other communes in the same period). A hint; nothing is refused for it.',
  })
  warning: CodeOf<'CellWarning'> | null;
}

@ObjectType('SheetRow', { description: 'An indicator that the commune reports.' })
export class SheetRowType {
  @Field(() => ID, { description: 'Id of the indicator.' })
  indicatorId: string;

  @Field(() => String, { description: 'Its code.' })
  code: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => String, { description: 'Unit of measure.' })
  unitOfMeasure: string;

  @Field(() => [SheetCellType], { description: 'One per period, in the order of the periods.' })
  cells: SheetCellType[];
}

@ObjectType('SheetPeriod', { description: 'A period of a sheet and its report.' })
export class SheetPeriodType {
  @Field(() => String, { description: 'Period.' })
  period: string;

  @Field(() => ID, { nullable: true, description: 'Id of the report, once it was sent.' })
  reportId: string | null;

  @Field(() => Int, { nullable: true, description: 'Version of the report.' })
  reportVersion: number | null;

  @Field(() => enumOf('ReportState'), { description: 'State of the report.' })
  state: CodeOf<'ReportState'>;

  @Field(() => DateScalar, { description: 'Last day on which it is in time.' })
  dueOn: string;

  @Field(() => enumOf('ReportTimeliness'), { description: 'Whether it is due, late or sent.' })
  timeliness: CodeOf<'ReportTimeliness'>;

  @Field(() => Int, { description: 'Indicators with a value or a reason.' })
  entered: number;

  @Field(() => Int, { description: 'Indicators to report.' })
  expected: number;

  @Field(() => String, { nullable: true, description: 'Who approved or returned it.' })
  decidedBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  decidedAt: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was returned.' })
  reason: string | null;
}

@ObjectType('IndicatorSheet', { description: 'What a commune enters: indicators by periods.' })
export class IndicatorSheetType {
  @Field(() => [SheetPeriodType], { description: 'Oldest first.' })
  periods: SheetPeriodType[];

  @Field(() => [SheetRowType], { description: 'By code of the indicator.' })
  rows: SheetRowType[];
}

@ObjectType('ReportingLine', { description: 'Whether a commune has reported a period.' })
export class ReportingLineType extends SheetPeriodType {
  @Field(() => ID, { description: 'Id of the commune.' })
  communeId: string;

  @Field(() => String, { description: 'Its full name.' })
  communeName: string;
}

@InputType({ description: 'What to enter in a cell: a value, a reason for its absence, or neither to clear it.' })
export class MeasurementCellInput {
  @Field(() => ID, { description: 'Id of the indicator.' })
  indicatorId: string;

  @Field(() => String, { description: '`2025`, `2025-H1`, `2025-Q2` or `2025-05`.' })
  period: string;

  @Field(() => String, { nullable: true, description: 'Value, digits and a point.' })
  value?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True where the source says "over".' })
  isLowerBound?: boolean | null;

  @Field(() => enumOf('MissingReason'), { nullable: true, description: 'Why there is no value.' })
  missingReason?: CodeOf<'MissingReason'> | null;

  @Field(() => String, { nullable: true, description: 'Comment; null clears, absent leaves alone.' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'Source document; null clears, absent leaves alone.' })
  sourceNote?: string | null;
}

@ObjectType('EnteredMeasurement', { description: 'What became of a cell.' })
export class EnteredMeasurementType {
  @Field(() => ID, { description: 'Id of the indicator.' })
  indicatorId: string;

  @Field(() => String, { description: 'Period.' })
  period: string;

  @Field(() => Boolean, { description: 'Whether the cell is now as it was sent.' })
  saved: boolean;

  @Field(() => enumOf('CellWarning'), {
    nullable: true,
    description: 'The value stands out; it was saved all the same.',
  })
  warning: CodeOf<'CellWarning'> | null;
}

@ObjectType('EnterMeasurementsPayload', { description: 'Cells are saved one by one: those without an error are.' })
export class EnterMeasurementsPayload {
  @Field(() => [EnteredMeasurementType], { description: 'In the order in which they were sent.' })
  cells: EnteredMeasurementType[];

  @Field(() => [UserError], { description: 'With the path `cells`, number of the cell, field.' })
  userErrors: UserError[];
}
