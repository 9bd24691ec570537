import type { CodeOf } from '@thoat-ngheo/domain';
import { Field } from 'type-graphql';
import { Published, RemovableRecordType } from '../../graphql/published.ts';
import { DateScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { ProgrammeType } from '../funding/index.ts';
import { LegalDocumentType } from '../legal/index.ts';
import { CommuneType } from '../unit/index.ts';
import { ProductionParticipantType } from './production-participant.type.ts';

@Published('ProductionModel', 'A production model of a commune (mô hình kinh tế, mô hình giảm nghèo).', {
  singular: 'productionModel',
  plural: 'productionModels',
})
export class ProductionModelType extends RemovableRecordType {
  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => ProgrammeType, { nullable: true, description: 'The programme that pays for it; null: none of them.' })
  programme: ProgrammeType | null;

  @Field(() => CommuneType, { description: 'The commune (xã, phường, thị trấn, đặc khu).' })
  commune: CommuneType;

  @Field(() => enumOf('ProductionKind'), { description: 'What is produced.' })
  kind: CodeOf<'ProductionKind'>;

  @Field(() => enumOf('ProductionStatus'), { description: 'How far it is.' })
  status: CodeOf<'ProductionStatus'>;

  @Field(() => DateScalar, { description: 'First day.' })
  startsOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  endsOn: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it, in words.' })
  outcomeNote: string | null;

  @Field(() => LegalDocumentType, { nullable: true, description: 'The decision that it rests on (văn bản).' })
  legalDocument: LegalDocumentType | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note: string | null;

  @Field(() => Boolean, { description: 'True for invented demonstration data.' })
  synthetic: boolean;

  @Field(() => [ProductionParticipantType], { description: 'The households that take part.' })
  participants: ProductionParticipantType[];
}
