import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, Int } from 'type-graphql';
import { Published, RecordType, RemovableRecordType } from '../../graphql/published.ts';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { HouseholdType } from '../household/index.ts';
import { LegalDocumentType } from '../legal/index.ts';
import { CommuneType, VillageType } from '../unit/index.ts';

@Published(
  'Reorganisation',
  'A reorganisation of communes (sắp xếp đơn vị hành chính): a draft until it is applied; reversible while nothing was built on it.',
  { singular: 'reorganisation', plural: 'reorganisations' },
)
export class ReorganisationType extends RemovableRecordType {
  @Field(() => String, { description: 'What it is called.' })
  title: string;

  @Field(() => LegalDocumentType, { description: 'The resolution that orders it.' })
  legalDocument: LegalDocumentType;

  @Field(() => DateScalar, { description: 'First day of the new communes.' })
  effectiveOn: string;

  @Field(() => enumOf('ReorganisationState'), { description: 'How far it has come.' })
  state: CodeOf<'ReorganisationState'>;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was applied.' })
  appliedAt: string | null;

  @Field(() => String, { nullable: true, description: 'Who applied it.' })
  appliedBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was reversed.' })
  reversedAt: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was reversed.' })
  reversalReason: string | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note: string | null;

  @Field(() => [ReorganisationLineType], { description: 'Which commune takes over which part of which other one.' })
  successions: ReorganisationLineType[];

  @Field(() => [ReorganisationAssignmentType], {
    description: 'Decisions about villages and households of divided communes.',
  })
  assignments: ReorganisationAssignmentType[];
}

@Published('ReorganisationLine', 'One succession of a reorganisation.', {
  singular: 'reorganisationLine',
  plural: 'reorganisationLines',
})
export class ReorganisationLineType extends RecordType {
  @Field(() => ReorganisationType, { description: 'The reorganisation.' })
  reorganisation: ReorganisationType;

  @Field(() => Int, { description: 'Place in the list, from 1.' })
  ordinal: number;

  @Field(() => CommuneType, { description: 'The commune before.' })
  predecessor: CommuneType;

  @Field(() => CommuneType, { description: 'The commune after.' })
  successor: CommuneType;

  @Field(() => enumOf('SuccessionExtent'), { description: 'Whole, part, or unchanged.' })
  extent: CodeOf<'SuccessionExtent'>;
}

@Published(
  'ReorganisationAssignment',
  'To which new commune a village, or one household, of a divided commune goes. What is decided of a household counts before what is decided of its village.',
  { singular: 'reorganisationAssignment', plural: 'reorganisationAssignments' },
)
export class ReorganisationAssignmentType extends RecordType {
  @Field(() => ReorganisationType, { description: 'The reorganisation.' })
  reorganisation: ReorganisationType;

  @Field(() => VillageType, { nullable: true, description: 'The village; null where it is about a household.' })
  village: VillageType | null;

  @Field(() => HouseholdType, { nullable: true, description: 'The household; null where it is about a village.' })
  household: HouseholdType | null;

  @Field(() => CommuneType, { description: 'The new commune.' })
  commune: CommuneType;
}
