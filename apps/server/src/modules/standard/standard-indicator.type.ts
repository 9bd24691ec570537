import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, Int } from 'type-graphql';
import { Published, RecordType } from '../../graphql/published.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { StandardType } from './standard.type.ts';

@Published('StandardIndicator', 'One of the twelve deprivation indicators of a standard.')
export class StandardIndicatorType extends RecordType {
  @Field(() => StandardType, { description: 'The standard it belongs to.' })
  standard: StandardType;

  @Field(() => Int, { description: 'Place in the form, from 1.' })
  ordinal: number;

  @Field(() => enumOf('DeprivationIndicator'), { description: 'Official code.' })
  code: CodeOf<'DeprivationIndicator'>;

  @Field(() => enumOf('Service'), { description: 'Basic social service it belongs to.' })
  service: CodeOf<'Service'>;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { description: 'Name in English.' })
  nameEn: string;

  @Field(() => Int, { description: 'Weight in the count of deprivations.' })
  weight: number;

  @Field(() => Int, { description: 'Points of form B2 for a deprivation.' })
  points: number;

  @Field(() => String, { description: 'When a household is deprived.' })
  threshold: string;

  @Field(() => String, { nullable: true, description: 'Where the figure comes from.' })
  sourceNote: string | null;
}
