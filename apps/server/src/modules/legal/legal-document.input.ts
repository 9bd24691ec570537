import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';

@InputType({
  description: 'What people enter of a LegalDocument. On creation the fields its rules require must be there.',
})
export class LegalDocumentInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Chosen by the client on creation (UUID), so that a repeated call makes no duplicate.',
  })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Official number, e.g. `07/2021/NĐ-CP`.' })
  number?: string | null;

  @Field(() => String, { nullable: true, description: 'Vietnamese title.' })
  title?: string | null;

  @Field(() => enumOf('LegalDocumentKind'), { nullable: true, description: 'Kind, from a closed list.' })
  kind?: CodeOf<'LegalDocumentKind'> | null;

  @Field(() => String, { nullable: true, description: 'Who issued it.' })
  issuer?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of issue.' })
  issuedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day in force.' })
  effectiveFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day in force; null while open.' })
  effectiveTo?: string | null;

  @Field(() => String, { nullable: true, description: 'Address where the text can be read.' })
  url?: string | null;

  @Field(() => enumOf('SourceMark'), {
    nullable: true,
    description: 'READ in a source, KNOWN but not checked against the text, or COMPUTED.',
  })
  sourceMark?: CodeOf<'SourceMark'> | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note?: string | null;
}
