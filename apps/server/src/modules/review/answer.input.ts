import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, InputType } from 'type-graphql';
import { enumOf } from '../../graphql/vocabularies.ts';

@InputType({ description: 'The answer to one of the twelve indicators.' })
export class AnswerInput {
  @Field(() => enumOf('DeprivationIndicator'))
  indicator: CodeOf<'DeprivationIndicator'>;

  @Field(() => enumOf('AnswerValue'))
  answer: CodeOf<'AnswerValue'>;
}
