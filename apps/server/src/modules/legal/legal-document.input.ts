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

  @Field(() => String, { nullable: true })
  number?: string | null;

  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => enumOf('LegalDocumentKind'), { nullable: true })
  kind?: CodeOf<'LegalDocumentKind'> | null;

  @Field(() => String, { nullable: true })
  issuer?: string | null;

  @Field(() => DateScalar, { nullable: true })
  issuedOn?: string | null;

  @Field(() => DateScalar, { nullable: true })
  effectiveFrom?: string | null;

  @Field(() => DateScalar, { nullable: true })
  effectiveTo?: string | null;

  @Field(() => String, { nullable: true })
  url?: string | null;

  @Field(() => enumOf('SourceMark'), { nullable: true })
  sourceMark?: CodeOf<'SourceMark'> | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}
