import { defineEntity, p } from '@mikro-orm/core';

/** The tables as a project of its own would describe them to MikroORM: the columns that any workload asks for. */
const ProvinceSchema = defineEntity({
  name: 'Province',
  properties: { id: p.uuid().primary(), code: p.text(), name: p.text() },
});
export class Province extends ProvinceSchema.class {}
ProvinceSchema.setClass(Province);

const DistrictSchema = defineEntity({
  name: 'District',
  properties: {
    id: p.uuid().primary(),
    code: p.text(),
    name: p.text(),
    province: () => p.manyToOne(Province).ref(),
  },
});
export class District extends DistrictSchema.class {}
DistrictSchema.setClass(District);

const CommuneSchema = defineEntity({
  name: 'Commune',
  properties: {
    id: p.uuid().primary(),
    code: p.text(),
    name: p.text(),
    kind: p.text(),
    areaType: p.text().strictNullable(),
    validFrom: p.date(),
    validTo: p.date().strictNullable(),
    deletedAt: p.datetime().strictNullable(),
    district: () => p.manyToOne(District).ref().strictNullable(),
    households: () => p.oneToMany(Household).mappedBy('commune'),
  },
});
export class Commune extends CommuneSchema.class {}
CommuneSchema.setClass(Commune);

const VillageSchema = defineEntity({
  name: 'Village',
  properties: { id: p.uuid().primary(), name: p.text() },
});
export class Village extends VillageSchema.class {}
VillageSchema.setClass(Village);

const HouseholdSchema = defineEntity({
  name: 'Household',
  properties: {
    id: p.uuid().primary(),
    version: p.integer(),
    deletedAt: p.datetime().strictNullable(),
    code: p.text(),
    headName: p.text().strictNullable(),
    memberCount: p.integer(),
    class: p.text().strictNullable(),
    incomePerCapita: p.bigint('number').strictNullable(),
    address: p.text().strictNullable(),
    waterSource: p.text().strictNullable(),
    toilet: p.text().strictNullable(),
    ethnicMinority: p.boolean(),
    meritHousehold: p.boolean(),
    registeredOn: p.date().strictNullable(),
    synthetic: p.boolean(),
    commune: () => p.manyToOne(Commune).ref(),
    village: () => p.manyToOne(Village).ref().strictNullable(),
    latestAssessment: () => p.manyToOne(Assessment).ref().strictNullable(),
    members: () => p.oneToMany(Member).mappedBy('household').orderBy({ id: 'asc' }),
    assessments: () => p.oneToMany(Assessment).mappedBy('household').orderBy({ id: 'asc' }),
  },
});
export class Household extends HouseholdSchema.class {}
HouseholdSchema.setClass(Household);

const MemberSchema = defineEntity({
  name: 'Member',
  properties: {
    id: p.uuid().primary(),
    deletedAt: p.datetime().strictNullable(),
    fullName: p.text(),
    birthDate: p.date(),
    sex: p.text(),
    household: () => p.manyToOne(Household).ref(),
  },
});
export class Member extends MemberSchema.class {}
MemberSchema.setClass(Member);

const AssessmentSchema = defineEntity({
  name: 'Assessment',
  properties: {
    id: p.uuid().primary(),
    deletedAt: p.datetime().strictNullable(),
    assessedOn: p.date(),
    class: p.text(),
    scoreB: p.smallint().fieldName('score_b').strictNullable(),
    household: () => p.manyToOne(Household).ref(),
    commune: () => p.manyToOne(Commune).ref(),
    answers: () => p.oneToMany(Answer).mappedBy('assessment').orderBy({ id: 'asc' }),
  },
});
export class Assessment extends AssessmentSchema.class {}
AssessmentSchema.setClass(Assessment);

const AnswerSchema = defineEntity({
  name: 'Answer',
  properties: {
    id: p.uuid().primary(),
    indicator: p.text(),
    answer: p.text(),
    assessment: () => p.manyToOne(Assessment).ref(),
  },
});
export class Answer extends AnswerSchema.class {}
AnswerSchema.setClass(Answer);

export const entities = [Province, District, Commune, Village, Household, Member, Assessment, Answer];
