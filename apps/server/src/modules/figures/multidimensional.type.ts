import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { DecimalScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { FigureGroupType } from './poverty-figures.type.ts';

@ObjectType('DeprivationMeasure', { description: 'How one deprivation weighs among the multidimensionally poor.' })
export class DeprivationMeasureType {
  @Field(() => enumOf('DeprivationIndicator'), { description: 'The deprivation.' })
  indicator: CodeOf<'DeprivationIndicator'>;

  @Field(() => Boolean, { description: 'Whether its measures are withheld by the rule.' })
  suppressed: boolean;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Censored headcount: share of persons that are poor and deprived in it, 0 to 1.',
  })
  censoredHeadcount: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Its part of M0, 0 to 1; null where nobody is poor.' })
  contribution: string | null;
}

@ObjectType('MultidimensionalFigure', {
  description: 'Multidimensional poverty of one combination, or that it is withheld.',
})
export class MultidimensionalFigureType extends FigureGroupType {
  @Field(() => Int, { nullable: true, description: 'Persons of households all of whose answers are known.' })
  persons: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'H: share of persons that are poor, 0 to 1.' })
  headcountRatio: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'A: average share of weighted deprivations of the poor, 0 to 1; null where nobody is poor.',
  })
  intensity: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'M0: H times A.' })
  adjustedHeadcount: string | null;

  @Field(() => [DeprivationMeasureType], { description: 'By deprivation; none where the whole is withheld.' })
  deprivations: DeprivationMeasureType[];
}

@ObjectType('MultidimensionalFigures', {
  description:
    'Multidimensional poverty after Alkire and Foster (2011) in a yearly review, by persons, without the income test of the class.',
})
export class MultidimensionalFiguresType {
  @Field(() => Int, { description: 'Year of the review.' })
  year: number;

  @Field(() => Int, { description: 'What rests on fewer households than this is not shown.' })
  threshold: number;

  @Field(() => [MultidimensionalFigureType], {
    description: 'By the code of the unit, then by what was asked; totals first.',
  })
  figures: MultidimensionalFigureType[];
}
