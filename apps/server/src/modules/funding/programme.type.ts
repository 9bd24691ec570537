import { Field } from 'type-graphql';
import { Published, RemovableRecordType } from '../../graphql/published.ts';
import { DateScalar, SafeIntScalar } from '../../graphql/scalars/index.ts';
import { LegalDocumentType } from '../legal/index.ts';
import { ProductionModelType } from '../production/index.ts';
import { FundingLineType } from './funding-line.type.ts';
import { ProgrammeIndicatorType } from './programme-indicator.type.ts';

@Published('Programme', 'A national target programme or other programme.', {
  singular: 'programme',
  plural: 'programmes',
  naturalKey: { field: 'code' },
})
export class ProgrammeType extends RemovableRecordType {
  @Field(() => String, { description: 'Official code.' })
  code: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => DateScalar, { description: 'First day.' })
  startsOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  endsOn: string | null;

  @Field(() => SafeIntScalar, { nullable: true, description: 'Total mobilised as stated, whole VND.' })
  totalAmount: number | null;

  @Field(() => Boolean, { description: 'True where the source says "over".' })
  totalIsLowerBound: boolean;

  @Field(() => String, { nullable: true, description: 'What it is, in a few sentences.' })
  description: string | null;

  @Field(() => LegalDocumentType, { nullable: true, description: 'The legal document it rests on (văn bản).' })
  legalDocument: LegalDocumentType | null;

  @Field(() => String, { nullable: true, description: 'Where the figure comes from.' })
  sourceNote: string | null;

  @Field(() => [FundingLineType], { description: 'Money by source, stage, years and commune.' })
  fundingLines: FundingLineType[];

  @Field(() => [ProgrammeIndicatorType], { description: 'The indicators that its money is spent for.' })
  indicators: ProgrammeIndicatorType[];

  @Field(() => [ProductionModelType], { description: 'Production models that it pays for.' })
  productionModels: ProductionModelType[];
}
