import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, Int } from 'type-graphql';
import { Published, RemovableRecordType } from '../../graphql/published.ts';
import { SafeIntScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { LegalDocumentType } from '../legal/index.ts';
import { CommuneType } from '../unit/index.ts';
import { ProgrammeType } from './programme.type.ts';

@Published('FundingLine', 'Money of a programme from one source at one stage, for a commune or the whole province.', {
  singular: 'fundingLine',
  plural: 'fundingLines',
})
export class FundingLineType extends RemovableRecordType {
  @Field(() => ProgrammeType, { description: 'The programme.' })
  programme: ProgrammeType;

  @Field(() => CommuneType, { nullable: true, description: 'The commune that it is for; null: the whole province.' })
  commune: CommuneType | null;

  @Field(() => enumOf('FundingSource'), { description: 'Source of funding (nguồn vốn).' })
  source: CodeOf<'FundingSource'>;

  @Field(() => enumOf('FundingStage'), { description: 'How far the money has come.' })
  stage: CodeOf<'FundingStage'>;

  @Field(() => Int, { description: 'First year covered.' })
  fromYear: number;

  @Field(() => Int, { description: 'Last year covered.' })
  toYear: number;

  @Field(() => SafeIntScalar, { description: 'Whole VND.' })
  amount: number;

  @Field(() => Boolean, { description: 'True where the source says "over".' })
  isLowerBound: boolean;

  @Field(() => enumOf('AmountBasis'), { description: 'STATED by the source or IMPLIED by its other figures.' })
  basis: CodeOf<'AmountBasis'>;

  @Field(() => LegalDocumentType, { nullable: true, description: 'The decision or report that states it (văn bản).' })
  legalDocument: LegalDocumentType | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note: string | null;

  @Field(() => String, { nullable: true, description: 'Where the figure comes from.' })
  sourceNote: string | null;
}
