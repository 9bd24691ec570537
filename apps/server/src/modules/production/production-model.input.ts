import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { ProductionParticipantInput } from './production-participant.input.ts';

@InputType({
  description: 'What people enter of a ProductionModel. On creation the fields its rules require must be there.',
})
export class ProductionModelInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Chosen by the client on creation (UUID), so that a repeated call makes no duplicate.',
  })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Name.' })
  name?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the programme that pays for it; null: none of them.' })
  programmeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the commune.' })
  communeId?: string | null;

  @Field(() => enumOf('ProductionKind'), { nullable: true, description: 'What is produced.' })
  kind?: CodeOf<'ProductionKind'> | null;

  @Field(() => enumOf('ProductionStatus'), { nullable: true, description: 'How far it is.' })
  status?: CodeOf<'ProductionStatus'> | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  startsOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  endsOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it, in words.' })
  outcomeNote?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the decision that it rests on.' })
  legalDocumentId?: string | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note?: string | null;

  @Field(() => [ProductionParticipantInput], {
    nullable: true,
    description:
      'The whole list: of those one sees, households left out no longer take part; of those that do, fields left out stay as they are.',
  })
  participants?: ProductionParticipantInput[] | null;
}
