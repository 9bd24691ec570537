import type { CodeOf } from '@thoat-ngheo/domain';
import { Field } from 'type-graphql';
import { Published, RemovableRecordType } from '../../graphql/published.ts';
import { DateScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { HouseholdType, MemberType } from '../household/index.ts';

@Published('DataRequest', 'What a person asks about the data kept of them (yêu cầu của chủ thể dữ liệu).', {
  singular: 'dataRequest',
  plural: 'dataRequests',
})
export class DataRequestType extends RemovableRecordType {
  @Field(() => enumOf('DataRequestKind'), { description: 'What is asked (Law 91/2025/QH15).' })
  kind: CodeOf<'DataRequestKind'>;

  @Field(() => HouseholdType, { description: 'The household (hộ).' })
  household: HouseholdType;

  @Field(() => MemberType, { nullable: true, description: 'The member it is about; null: the whole household.' })
  member: MemberType | null;

  @Field(() => DateScalar, { description: 'Day on which it was received.' })
  receivedOn: string;

  @Field(() => DateScalar, { description: 'Last day for the answer: two working days after it was received.' })
  dueOn: string;

  @Field(() => String, { nullable: true, description: 'On what the answer rests: article, law.' })
  legalBasis: string | null;

  @Field(() => enumOf('DataRequestOutcome'), { nullable: true, description: 'How it ended; null while it is open.' })
  outcome: CodeOf<'DataRequestOutcome'> | null;

  @Field(() => String, { nullable: true, description: 'Note on the outcome.' })
  outcomeNote: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the person who decided; null while it is open.' })
  decidedBy: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was closed.' })
  closedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note: string | null;
}
