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
  @Field(() => CommuneType, { description: 'The commune before.' })
  predecessor: CommuneType;

  @Field(() => CommuneType, { description: 'The commune after.' })
  successor: CommuneType;

  @Field(() => enumOf('SuccessionExtent'), { description: 'Whole, part, or unchanged.' })
  extent: CodeOf<'SuccessionExtent'>;

  @Field(() => DateScalar, { description: 'Day it took effect.' })
  effectiveOn: string;

  @Field(() => LegalDocumentType, { nullable: true, description: 'The legal document it rests on (văn bản).' })
  legalDocument: LegalDocumentType | null;
}
