import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/vocabularies.ts';
import { UserError } from '../../writing/user-error.ts';

@ObjectType('ReorganisationFlow', { description: 'Living households that go from one commune to another.' })
export class ReorganisationFlowType {
  @Field(() => ID, { description: 'Id of the commune before.' })
  fromCommuneId: string;

  @Field(() => ID, { nullable: true, description: 'Id of the commune after; null: nobody has decided yet.' })
  toCommuneId: string | null;

  @Field(() => Int, { description: 'Households.' })
  households: number;

  @Field(() => Int, { description: 'Persons in them.' })
  persons: number;
}

@ObjectType('ReorganisationTotal', { description: 'Households and persons of one class, before or after.' })
export class ReorganisationTotalType {
  @Field(() => ID, { nullable: true, description: 'Id of the commune; null: the whole province, or undecided.' })
  communeId: string | null;

  @Field(() => enumOf('HouseholdClass'), { nullable: true, description: 'Class today; null: none yet.' })
  class: CodeOf<'HouseholdClass'> | null;

  @Field(() => Int, { description: 'Households.' })
  households: number;

  @Field(() => Int, { description: 'Persons in them.' })
  persons: number;
}

@ObjectType('DividedVillage', { description: 'A village of a commune whose people go several ways.' })
export class DividedVillageType {
  @Field(() => ID, { description: 'Id of the old commune.' })
  communeId: string;

  @Field(() => ID, { nullable: true, description: 'Id of the village; null: households without a village.' })
  villageId: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the village.' })
  name: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the new commune decided for the village.' })
  decidedCommuneId: string | null;

  @Field(() => Int, { description: 'Households.' })
  households: number;

  @Field(() => Int, { description: 'Persons in them.' })
  persons: number;

  @Field(() => Int, { description: 'Households that are decided one by one.' })
  decidedOneByOne: number;

  @Field(() => Int, { description: 'Households that are not decided.' })
  undecided: number;
}

@ObjectType('DividedCommune', { description: 'A commune whose people go several ways: somebody has to decide.' })
export class DividedCommuneType {
  @Field(() => ID, { description: 'Id of the old commune.' })
  communeId: string;

  @Field(() => [ID], { description: 'Ids of the communes that take a part of its people.' })
  toCommuneIds: readonly string[];

  @Field(() => [DividedVillageType], { description: 'Its villages by name.' })
  villages: readonly DividedVillageType[];
}

@ObjectType('RenamedVillage', {
  description: 'A village that gets another name, or a part of one that goes its own way.',
})
export class RenamedVillageType {
  @Field(() => ID, { description: 'Id of the village as it is now.' })
  villageId: string;

  @Field(() => ID, { description: 'Id of the old commune.' })
  fromCommuneId: string;

  @Field(() => ID, { description: 'Id of the new commune.' })
  toCommuneId: string;

  @Field(() => String, { description: 'Name now.' })
  name: string;

  @Field(() => String, {
    description: 'Name then: told apart by the old commune where the new one has that name already.',
  })
  newName: string;

  @Field(() => Boolean, { description: 'Whether it is the part that goes another way than most of the village.' })
  isPart: boolean;
}

@ObjectType('AffectedGrant', {
  description:
    'A grant that names an old commune. It follows only when somebody adds the new ones (`pendingSuccessions`).',
})
export class AffectedGrantType {
  @Field(() => ID, { description: 'Id of the grant.' })
  grantId: string;

  @Field(() => String, { description: 'Who holds it.' })
  userName: string;

  @Field(() => String, { description: 'Name of the role.' })
  roleName: string;

  @Field(() => ID, { description: 'Id of the old commune.' })
  fromCommuneId: string;

  @Field(() => [ID], { description: 'Ids of the communes that come after it and are not in the grant.' })
  toCommuneIds: readonly string[];
}

@ObjectType('AffectedRecords', {
  description: 'What stays with an old commune, because it was reported, granted or run there.',
})
export class AffectedRecordsType {
  @Field(() => ID, { description: 'Id of the old commune.' })
  communeId: string;

  @Field(() => Int, { description: 'Measured values of indicators.' })
  measurements: number;

  @Field(() => Int, { description: 'Targets.' })
  targets: number;

  @Field(() => Int, { description: 'Reviews that are not recognised yet: finish them first.' })
  openReviews: number;

  @Field(() => Int, { description: 'Funding lines: the money was granted to the commune as it was.' })
  fundingLines: number;

  @Field(() => Int, {
    description: 'Production models, which stay its own though their households move; edit those that go on.',
  })
  productionModels: number;
}

/** Read when it is asked for, and not before: some of it takes a look at every household. */
type Answered<Item> = readonly Item[] | Promise<readonly Item[]>;

@ObjectType('ReorganisationDryRun', {
  description:
    'What a reorganisation would do if it were applied now; of one that was applied, what it moved, by the classes of today.',
})
export class ReorganisationDryRunType {
  @Field(() => [UserError], { description: 'What keeps it from being applied. Empty: it can be.' })
  problems: UserError[];

  @Field(() => [ReorganisationFlowType], { description: 'Old commune by new commune.' })
  flows: readonly ReorganisationFlowType[];

  @Field(() => [DividedCommuneType], { description: 'Communes whose people somebody must send one way or another.' })
  divided: readonly DividedCommuneType[];

  @Field(() => [ReorganisationTotalType], {
    description: 'Of the province by class, before. The same as after, to the household.',
  })
  provinceBefore: Answered<ReorganisationTotalType>;

  @Field(() => [ReorganisationTotalType], { description: 'Of the province by class, after.' })
  provinceAfter: readonly ReorganisationTotalType[];

  @Field(() => [ReorganisationTotalType], { description: 'Of each commune after it, by class.' })
  communesAfter: readonly ReorganisationTotalType[];

  @Field(() => [RenamedVillageType], { description: 'Villages that get another name or are divided.' })
  renamedVillages: Answered<RenamedVillageType>;

  @Field(() => [AffectedGrantType], { description: 'Grants that name old communes.' })
  grants: Answered<AffectedGrantType>;

  @Field(() => [AffectedRecordsType], {
    description: 'Figures, reviews, money and production models of old communes, which stay theirs.',
  })
  records: Answered<AffectedRecordsType>;
}
