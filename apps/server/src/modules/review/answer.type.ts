import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ID } from 'type-graphql';
import { Published } from '../../graphql/published.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { AssessmentType } from './assessment.type.ts';

@Published('Answer', 'The answer to one of the twelve indicators.')
export class AnswerType {
  @Field(() => ID, { description: 'UUID.' })
  id: string;

  @Field(() => AssessmentType, { description: 'The survey it belongs to.' })
  assessment: AssessmentType;

  @Field(() => enumOf('DeprivationIndicator'), { description: 'Which indicator it is about.' })
  indicator: CodeOf<'DeprivationIndicator'>;

  @Field(() => enumOf('AnswerValue'), {
    description: 'DEPRIVED, NOT_DEPRIVED or NOT_ANSWERED; not answered is not "no".',
  })
  answer: CodeOf<'AnswerValue'>;

  @Field(() => enumOf('AnswerValue'), {
    nullable: true,
    description: "What the household's facts implied at the time; kept beside the answer.",
  })
  proposed: CodeOf<'AnswerValue'> | null;
}
