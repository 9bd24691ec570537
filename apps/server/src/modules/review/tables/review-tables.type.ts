import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../../graphql/vocabularies.ts';

@ObjectType('ReviewTableCount', { description: 'One cell of a review table.' })
export class ReviewTableCountType {
  @Field(() => Int, { description: 'Households (số hộ).' })
  households: number;

  @Field(() => Int, { description: 'Persons (số nhân khẩu); in the table of children, those under 16.' })
  persons: number;
}

@ObjectType('ReviewTableRow', { description: 'A row of a review table; a household may count in several rows.' })
export class ReviewTableRowType {
  @Field(() => String, {
    description:
      'Code of the row: DeprivationIndicator, HouseholdGroup, PovertyCause, SupportWish or Ethnicity, as the table has it.',
  })
  code: string;

  @Field(() => String, { description: "Name of the row in the request's language." })
  label: string;

  @Field(() => ReviewTableCountType, { description: 'Of the poor list.' })
  poor: ReviewTableCountType;

  @Field(() => ReviewTableCountType, { description: 'Of the near-poor list.' })
  nearPoor: ReviewTableCountType;
}

@ObjectType('ReviewTableRows', { description: 'One table of a review (QĐ 24/2021/QĐ-TTg).' })
export class ReviewTableRowsType {
  @Field(() => enumOf('ReviewTable'), { description: 'Which.' })
  table: CodeOf<'ReviewTable'>;

  @Field(() => [ReviewTableRowType], {
    description: 'In the order of the law; ethnicities only where somebody counts.',
  })
  rows: readonly ReviewTableRowType[];
}

@ObjectType('ReviewTables', {
  description:
    'What a round found about the households on its lists. Counts are of the round; facts of the household that the survey does not hold (ethnicity, groups, ages of members) are those of today.',
})
export class ReviewTablesType {
  @Field(() => ReviewTableCountType, { description: 'The poor list: what shares are taken of.' })
  poor: ReviewTableCountType;

  @Field(() => ReviewTableCountType, { description: 'The near-poor list.' })
  nearPoor: ReviewTableCountType;

  @Field(() => [ReviewTableRowsType], {
    description: 'What concerns ethnicity is absent for who may not read it everywhere where it is asked for.',
  })
  tables: readonly ReviewTableRowsType[];
}

@ObjectType('ReviewTableHousehold', { description: 'A household behind a cell of a review table.' })
export class ReviewTableHouseholdType {
  @Field(() => ID, { description: 'Id of the household.' })
  householdId: string;

  @Field(() => String, { description: 'Code of the household.' })
  code: string;

  @Field(() => String, { nullable: true, description: 'Name of the head.' })
  headName: string | null;

  @Field(() => ID, { description: 'Id of the commune where it was surveyed.' })
  communeId: string;

  @Field(() => Int, { description: 'Persons at the survey.' })
  persons: number;
}

@ObjectType('ReviewTableHouseholdPage', { description: 'A page of the households behind a cell.' })
export class ReviewTableHouseholdPageType {
  @Field(() => Int, { description: 'How many there are.' })
  totalCount: number;

  @Field(() => [ReviewTableHouseholdType], { description: 'By commune code and household code.' })
  nodes: readonly ReviewTableHouseholdType[];
}
