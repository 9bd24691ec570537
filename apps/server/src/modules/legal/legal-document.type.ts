import type { CodeOf } from '@thoat-ngheo/domain';
import { Field } from 'type-graphql';
import { Published, RemovableRecordType } from '../../graphql/published.ts';
import { DateScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';

@Published('LegalDocument', 'A legal act or plan that figures, boundaries and standards rest on (văn bản).', {
  singular: 'legalDocument',
  plural: 'legalDocuments',
})
export class LegalDocumentType extends RemovableRecordType {
  @Field(() => String, { description: 'Official number, e.g. `07/2021/NĐ-CP`.' })
  number: string;

  @Field(() => String, { description: 'Vietnamese title.' })
  title: string;

  @Field(() => enumOf('LegalDocumentKind'), { description: 'Kind, from a closed list.' })
  kind: CodeOf<'LegalDocumentKind'>;

  @Field(() => String, { description: 'Who issued it.' })
  issuer: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day of issue.' })
  issuedOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day in force.' })
  effectiveFrom: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day in force; null while open.' })
  effectiveTo: string | null;

  @Field(() => String, { nullable: true, description: 'Address where the text can be read.' })
  url: string | null;

  @Field(() => enumOf('SourceMark'), {
    description: 'How far the entry was checked: READ in a source, KNOWN but not checked against the text, COMPUTED.',
  })
  sourceMark: CodeOf<'SourceMark'>;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note: string | null;
}
