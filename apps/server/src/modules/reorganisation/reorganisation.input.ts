import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';

@InputType({ description: 'One succession of a reorganisation.' })
export class ReorganisationLineInput {
  @Field(() => ID, { description: 'Id of the commune before: it ends the day before the reorganisation.' })
  predecessorId: string;

  @Field(() => ID, { description: 'Id of the commune after: it is valid on the day.' })
  successorId: string;

  @Field(() => enumOf('SuccessionExtent'), {
    description: 'WHOLE, UNCHANGED and PART_OF_AREA_ALL_POPULATION take all people, PART some, PART_OF_AREA none.',
  })
  extent: CodeOf<'SuccessionExtent'>;
}

@InputType({
  description: 'What people enter of a Reorganisation. On creation the fields its rules require must be there.',
})
export class ReorganisationInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Chosen by the client on creation (UUID), so that a repeated call makes no duplicate.',
  })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is called.' })
  title?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the legal document that orders it.' })
  legalDocumentId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the new communes.' })
  effectiveOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note?: string | null;

  @Field(() => [ReorganisationLineInput], {
    nullable: true,
    description: 'The whole list: successions left out are removed.',
  })
  successions?: ReorganisationLineInput[] | null;
}
