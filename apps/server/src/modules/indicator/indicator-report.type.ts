import type { CodeOf } from '@thoat-ngheo/domain';
import { Field } from 'type-graphql';
import { Published, RecordType } from '../../graphql/published.ts';
import { DateTimeScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { CommuneType } from '../unit/index.ts';

@Published('IndicatorReport', 'The report of a commune for a period. Sent or approved, it locks its values.', {
  singular: 'indicatorReport',
  plural: 'indicatorReports',
})
export class IndicatorReportType extends RecordType {
  @Field(() => CommuneType, { description: 'The commune (xã, phường, thị trấn, đặc khu).' })
  commune: CommuneType;

  @Field(() => String, { description: '`2025`, `2025-H1`, `2025-Q2` or `2025-05`.' })
  period: string;

  @Field(() => enumOf('ReportState'), { description: 'Where it stands.' })
  state: CodeOf<'ReportState'>;

  @Field(() => String, { nullable: true, description: 'Who sent it last.' })
  submittedBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was sent last.' })
  submittedAt: string | null;

  @Field(() => String, { nullable: true, description: 'Who approved or returned it last.' })
  decidedBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was approved or returned last.' })
  decidedAt: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was returned.' })
  reason: string | null;
}
