import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DecimalScalar, SafeIntScalar } from '../../../graphql/scalars/index.ts';
import { enumOf } from '../../../graphql/vocabularies.ts';

@ObjectType('FundingSourceTotal', { description: 'What one source gave at one stage.' })
export class FundingSourceTotalType {
  @Field(() => enumOf('FundingSource'), { description: 'Source of funding (nguồn vốn).' })
  source: CodeOf<'FundingSource'>;

  @Field(() => Boolean, { description: 'False where no line speaks of it: the amount is then not known, not zero.' })
  isKnown: boolean;

  @Field(() => SafeIntScalar, { description: 'Whole VND.' })
  amount: number;

  @Field(() => Boolean, { description: 'True where some amount is a floor.' })
  isLowerBound: boolean;

  @Field(() => enumOf('Certainty'), { nullable: true, description: 'Of the amount; null where it is not known.' })
  certainty: CodeOf<'Certainty'> | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Percent of all sources of the stage; null without money.',
  })
  share: string | null;

  @Field(() => enumOf('Certainty'), { nullable: true, description: 'Of the share; null without one.' })
  shareCertainty: CodeOf<'Certainty'> | null;
}

@ObjectType('FundingStageTotal', { description: 'What all sources gave at one stage.' })
export class FundingStageTotalType {
  @Field(() => enumOf('FundingStage'), { description: 'How far the money has come.' })
  stage: CodeOf<'FundingStage'>;

  @Field(() => Boolean, { description: 'False where no line speaks of it: the total is then not known, not zero.' })
  isKnown: boolean;

  @Field(() => SafeIntScalar, { description: 'Whole VND.' })
  total: number;

  @Field(() => Boolean, { description: 'True where some amount is a floor.' })
  isLowerBound: boolean;

  @Field(() => enumOf('Certainty'), { nullable: true, description: 'Of the total; null where it is not known.' })
  certainty: CodeOf<'Certainty'> | null;

  @Field(() => Boolean, { description: 'Years of some lines overlap in part: the total may count money twice.' })
  overlaps: boolean;

  @Field(() => [FundingSourceTotalType], { description: 'Every source, in the order of the vocabulary.' })
  sources: FundingSourceTotalType[];

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Credit divided by state budget; null where either is not known, and without budget.',
  })
  creditToBudget: string | null;

  @Field(() => enumOf('Certainty'), { nullable: true, description: 'Of that ratio; null without one.' })
  creditToBudgetCertainty: CodeOf<'Certainty'> | null;
}

@ObjectType('FundingRate', { description: 'One stage in percent of the one before it.' })
export class FundingRateType {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Percent; null where one of the two is not known or nothing.',
  })
  percent: string | null;

  @Field(() => enumOf('Certainty'), { nullable: true, description: 'Of the percentage; null without one.' })
  certainty: CodeOf<'Certainty'> | null;
}

@ObjectType('FundingRates', { description: 'How far money has come, of one source or of all.' })
export class FundingRatesType {
  @Field(() => enumOf('FundingSource'), { nullable: true, description: 'The source; null: all of them.' })
  source: CodeOf<'FundingSource'> | null;

  @Field(() => FundingRateType, { description: 'Allocated of planned.' })
  allocation: FundingRateType;

  @Field(() => FundingRateType, { description: 'Disbursed of allocated (tỷ lệ giải ngân).' })
  disbursement: FundingRateType;
}

@ObjectType('FundingTable', {
  description: 'Money by stage and source. Lines that are details of others are not added again.',
})
export class FundingTableType {
  @Field(() => Int, { nullable: true, description: 'First year; null: without lines.' })
  fromYear: number | null;

  @Field(() => Int, { nullable: true, description: 'Last year; null: without lines.' })
  toYear: number | null;

  @Field(() => [FundingStageTotalType], { description: 'Every stage, in its order.' })
  stages: FundingStageTotalType[];

  @Field(() => FundingRatesType, { description: 'Of all sources.' })
  rates: FundingRatesType;

  @Field(() => [FundingRatesType], { description: 'Of each source.' })
  ratesBySource: FundingRatesType[];
}

@ObjectType('ProgrammeFunding', { description: 'The money of a programme, with shares and rates.' })
export class ProgrammeFundingType {
  @Field(() => ID, { nullable: true, description: 'Id of the commune; null: the province.' })
  communeId: string | null;

  @Field(() => FundingTableType, { description: 'Over all years.' })
  total: FundingTableType;

  @Field(() => [FundingTableType], {
    description: 'Of the lines of the same years; a line of several years is not divided.',
  })
  periods: FundingTableType[];
}
