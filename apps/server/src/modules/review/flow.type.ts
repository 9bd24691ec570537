import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/vocabularies.ts';

@ObjectType('FlowCell', { description: 'One cell of a flow table.' })
export class FlowCellType {
  @Field(() => enumOf('FlowColumn'), { description: 'Column.' })
  column: CodeOf<'FlowColumn'>;

  @Field(() => Int, { description: 'Households (số hộ).' })
  households: number;

  @Field(() => Int, { description: 'Persons (số nhân khẩu).' })
  persons: number;
}

@ObjectType('FlowLine', { description: 'How one list changed in one commune, or in all that the viewer reads.' })
export class FlowLineType {
  @Field(() => ID, { nullable: true, description: 'Id of the commune; null: all together.' })
  communeId: string | null;

  @Field(() => enumOf('FlowList'), { description: 'The poor or the near-poor list.' })
  list: CodeOf<'FlowList'>;

  @Field(() => [FlowCellType], {
    description:
      'In the order of the columns. END = START - TO_OTHER_LIST - ESCAPED - OTHER_DECREASE - UNDETERMINED_DECREASE + FROM_OTHER_LIST + RELAPSED + NEWLY_ARISEN + OTHER_INCREASE + UNDETERMINED_INCREASE.',
  })
  cells: readonly FlowCellType[];
}

@ObjectType('FlowTables', {
  description:
    'Changes of the poor and near-poor lists between a yearly round and the one before it (QĐ 24/2021/QĐ-TTg). A household counts in the commune where it was surveyed in this round, else where it is registered.',
})
export class FlowTablesType {
  @Field(() => ID, { nullable: true, description: 'Id of the round before; null: there is none.' })
  previousRoundId: string | null;

  @Field(() => Int, { description: 'Households of the lists that this round has not reviewed yet.' })
  unreviewed: number;

  @Field(() => [FlowLineType], { description: 'All together first, then by commune code.' })
  lines: readonly FlowLineType[];
}

@ObjectType('FlowHousehold', { description: 'A household behind the figures of a flow table.' })
export class FlowHouseholdType {
  @Field(() => ID, { description: 'Id of the household.' })
  householdId: string;

  @Field(() => String, { description: 'Code of the household.' })
  code: string;

  @Field(() => String, { nullable: true, description: 'Name of the head.' })
  headName: string | null;

  @Field(() => ID, { description: 'Id of the commune it counts in.' })
  communeId: string;

  @Field(() => enumOf('HouseholdClass'), {
    nullable: true,
    description: 'Class in the round before; null: not reviewed, or not there.',
  })
  previousClass: CodeOf<'HouseholdClass'> | null;

  @Field(() => enumOf('HouseholdClass'), {
    nullable: true,
    description: 'Class in this round; null: removed. UNDETERMINED also where it was not reviewed yet.',
  })
  class: CodeOf<'HouseholdClass'> | null;

  @Field(() => enumOf('Transition'), { description: 'What happened to it.' })
  transition: CodeOf<'Transition'>;

  @Field(() => Int, { description: 'Persons in the round before.' })
  personsBefore: number;

  @Field(() => Int, { description: 'Persons in this round.' })
  personsAfter: number;
}

@ObjectType('FlowHouseholdPage', { description: 'A page of the households behind a cell.' })
export class FlowHouseholdPageType {
  @Field(() => Int, { description: 'How many there are.' })
  totalCount: number;

  @Field(() => [FlowHouseholdType], { description: 'By commune code and household code.' })
  nodes: readonly FlowHouseholdType[];
}
