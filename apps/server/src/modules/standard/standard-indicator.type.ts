import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, Int } from 'type-graphql';
import { Published, RecordType } from '../../graphql/published.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { StandardType } from './standard.type.ts';

@Published('StandardIndicator', 'One of the twelve deprivation indicators of a standard.')
export class StandardIndicatorType extends RecordType {
  @Field(() => StandardType)
  standard: StandardType;

  @Field(() => Int)
  ordinal: number;

  @Field(() => enumOf('DeprivationIndicator'))
  code: CodeOf<'DeprivationIndicator'>;

  @Field(() => enumOf('Service'))
  service: CodeOf<'Service'>;

  @Field(() => String)
  name: string;

  @Field(() => String)
  nameEn: string;

  @Field(() => Int)
  weight: number;

  @Field(() => Int, { description: 'Points of form B2 for a deprivation.' })
  points: number;

  @Field(() => String, { description: 'When a household is deprived.' })
  threshold: string;

  @Field(() => String, { nullable: true })
  sourceNote: string | null;
}
