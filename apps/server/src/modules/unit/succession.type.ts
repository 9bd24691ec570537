import type { CodeOf } from '@thoat-ngheo/domain';
import { Field } from 'type-graphql';
import { Published, RecordType } from '../../graphql/published.ts';
import { DateScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { LegalDocumentType } from '../legal/index.ts';
import { CommuneType } from './commune.type.ts';

@Published('Succession', 'Which commune took over which part of another one.', {
  singular: 'succession',
  plural: 'successions',
})
export class SuccessionType extends RecordType {
  @Field(() => CommuneType)
  predecessor: CommuneType;

  @Field(() => CommuneType)
  successor: CommuneType;

  @Field(() => enumOf('SuccessionExtent'))
  extent: CodeOf<'SuccessionExtent'>;

  @Field(() => DateScalar)
  effectiveOn: string;

  @Field(() => LegalDocumentType, { nullable: true })
  legalDocument: LegalDocumentType | null;
}
