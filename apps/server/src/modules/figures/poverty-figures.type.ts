import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DecimalScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';

/** A combination of what figures are told apart by. */
@ObjectType()
export abstract class FigureGroupType {
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the district, told of those of its communes that the viewer may see; null: all, not asked by, or communes without one, as all are since 01/07/2025.',
  })
  districtId: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the commune; null: all that the viewer may see, or not asked by.',
  })
  communeId: string | null;

  @Field(() => enumOf('HouseholdClass'), { nullable: true, description: 'Class; null: all, or not asked by.' })
  class: CodeOf<'HouseholdClass'> | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the head belongs to an ethnic minority; null: all, or not asked by.',
  })
  ethnicMinority: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Id of the village; null: all, not asked by, or not recorded.' })
  villageId: string | null;

  @Field(() => enumOf('Ethnicity'), {
    nullable: true,
    description: 'Ethnicity of the head; null: all, not asked by, or not recorded.',
  })
  ethnicity: CodeOf<'Ethnicity'> | null;

  @Field(() => enumOf('Sex'), {
    nullable: true,
    description: 'Sex of the head; null: all, not asked by, or not recorded.',
  })
  headSex: CodeOf<'Sex'> | null;

  @Field(() => Boolean, {
    description:
      'True of the households whose district, village, ethnicity or sex of the head, if asked by, is not recorded.',
  })
  isUnrecorded: boolean;

  @Field(() => Boolean, { description: 'Whether the figures are withheld by the rule.' })
  suppressed: boolean;
}

@ObjectType('PovertyFigure', { description: 'Households and persons of one combination, or why they are not shown.' })
export class PovertyFigureType extends FigureGroupType {
  @Field(() => Int, { nullable: true, description: 'Households; null where suppressed.' })
  households: number | null;

  @Field(() => Int, { nullable: true, description: 'Persons in them at the time; null where suppressed.' })
  persons: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'Of a class: its households in percent of those of all classes of the same combination; null where either is withheld.',
  })
  householdRate: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The same of persons.' })
  personRate: string | null;
}

@ObjectType('FollowedCommune', {
  description: 'A commune as reported, and the communes in which its households are told.',
})
export class FollowedCommuneType {
  @Field(() => ID, { description: 'Id of the commune as reported.' })
  fromCommuneId: string;

  @Field(() => [ID], {
    description:
      'Ids of the communes they are told for. Several: each household is counted where it is known to have lived.',
  })
  toCommuneIds: readonly string[];
}

@ObjectType('PovertyFigures', {
  description:
    'Results of a yearly review as figures without a person in them. Combinations without households are left out.',
})
export class PovertyFiguresType {
  @Field(() => Int, { description: 'Year of the review.' })
  year: number;

  @Field(() => Int, { description: 'Fewer households than this are not shown.' })
  threshold: number;

  @Field(() => String, { description: 'The rule of suppression in words, in the language of the request.' })
  rule: string;

  @Field(() => [PovertyFigureType], {
    description: 'By the code of the unit, then by what was asked; totals of a dimension first.',
  })
  figures: PovertyFigureType[];

  @Field(() => [FollowedCommuneType], {
    description: 'In other boundaries: which commune is told as which. Else empty.',
  })
  followed: readonly FollowedCommuneType[];

  @Field(() => [ID], {
    description:
      'Communes as reported with households that cannot be followed: these are told for that commune, so that nobody is lost.',
  })
  notFollowed: readonly string[];
}
