import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, InputType } from 'type-graphql';
import { enumOf } from '../../graphql/vocabularies.ts';

@InputType({ description: 'The answer to one of the twelve indicators.' })
export class AnswerInput {
  @Field(() => enumOf('DeprivationIndicator'), { description: 'Which indicator it is about.' })
  indicator: CodeOf<'DeprivationIndicator'>;

  @Field(() => enumOf('AnswerValue'), {
    description: 'DEPRIVED, NOT_DEPRIVED or NOT_ANSWERED; not answered is not "no".',
  })
  answer: CodeOf<'AnswerValue'>;
}
