import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

@ObjectType('Province')
export class ProvinceType {
  @Field(() => ID) id: string;
  @Field(() => String) code: string;
  @Field(() => String) name: string;
}

@ObjectType('District')
export class DistrictType {
  @Field(() => ID) id: string;
  @Field(() => String) code: string;
  @Field(() => String) name: string;
}

@ObjectType('Commune')
export class CommuneType {
  @Field(() => ID) id: string;
  @Field(() => String) code: string;
  @Field(() => String) name: string;
  @Field(() => String) kind: string;
  @Field(() => String, { nullable: true }) areaType: string | null;
}

@ObjectType('Village')
export class VillageType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
}

@ObjectType('Household')
export class HouseholdType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => String) code: string;
  @Field(() => String, { nullable: true }) headName: string | null;
  @Field(() => Int) memberCount: number;
  @Field(() => String, { nullable: true }) class: string | null;
  @Field(() => Float, { nullable: true }) incomePerCapita: number | null;
  @Field(() => String, { nullable: true }) address: string | null;
  @Field(() => String, { nullable: true }) waterSource: string | null;
  @Field(() => String, { nullable: true }) toilet: string | null;
  @Field(() => Boolean) ethnicMinority: boolean;
  @Field(() => Boolean) meritHousehold: boolean;
  @Field(() => String, { nullable: true }) registeredOn: string | null;
  @Field(() => Boolean) synthetic: boolean;
}

@ObjectType('HouseholdPage')
export class HouseholdPageType {
  @Field(() => Int) totalCount: number;
  @Field(() => [HouseholdType]) nodes: HouseholdType[];
}

@ObjectType('Member')
export class MemberType {
  @Field(() => ID) id: string;
  @Field(() => String) fullName: string;
  @Field(() => String) birthDate: string;
  @Field(() => String) sex: string;
}

@ObjectType('Assessment')
export class AssessmentType {
  @Field(() => ID) id: string;
  @Field(() => String) assessedOn: string;
  @Field(() => String) class: string;
  @Field(() => Int, { nullable: true }) scoreB: number | null;
}

@ObjectType('Answer')
export class AnswerType {
  @Field(() => ID) id: string;
  @Field(() => String) indicator: string;
  @Field(() => String) answer: string;
}

@ObjectType('HouseholdFigure')
export class HouseholdFigureType {
  @Field(() => String, { nullable: true }) class: string | null;
  @Field(() => Int) count: number;
  @Field(() => Int) memberCount: number;
}

@ObjectType('DeprivationFigure')
export class DeprivationFigureType {
  @Field(() => Int) year: number;
  @Field(() => String) class: string;
  @Field(() => String) indicator: string;
  @Field(() => Int) count: number;
}
