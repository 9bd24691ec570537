import { Field } from 'type-graphql';
import { Published, RemovableRecordType } from '../../graphql/published.ts';
import { DateScalar, SafeIntScalar } from '../../graphql/scalars/index.ts';
import { LegalDocumentType } from '../legal/index.ts';
import { FundingLineType } from './funding-line.type.ts';

@Published('Programme', 'A national target programme or other programme.', {
  singular: 'programme',
  plural: 'programmes',
  naturalKey: { field: 'code' },
})
export class ProgrammeType extends RemovableRecordType {
  @Field(() => String)
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => DateScalar)
  startsOn: string;

  @Field(() => DateScalar, { nullable: true })
  endsOn: string | null;

  @Field(() => SafeIntScalar, { nullable: true, description: 'Total mobilised as stated, whole VND.' })
  totalAmount: number | null;

  @Field(() => Boolean, { description: 'True where the source says "over".' })
  totalIsLowerBound: boolean;

  @Field(() => String, { nullable: true })
  description: string | null;

  @Field(() => LegalDocumentType, { nullable: true })
  legalDocument: LegalDocumentType | null;

  @Field(() => String, { nullable: true })
  sourceNote: string | null;

  @Field(() => [FundingLineType])
  fundingLines: FundingLineType[];
}
