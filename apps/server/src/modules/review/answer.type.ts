import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ID } from 'type-graphql';
import { Published } from '../../graphql/published.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { AssessmentType } from './assessment.type.ts';

@Published('Answer', 'The answer to one of the twelve indicators.')
export class AnswerType {
  @Field(() => ID, { description: 'UUID.' })
  id: string;

  @Field(() => AssessmentType)
  assessment: AssessmentType;

  @Field(() => enumOf('DeprivationIndicator'))
  indicator: CodeOf<'DeprivationIndicator'>;

  @Field(() => enumOf('AnswerValue'))
  answer: CodeOf<'AnswerValue'>;

  @Field(() => enumOf('AnswerValue'), {
    nullable: true,
    description: "What the household's facts implied at the time; kept beside the answer.",
  })
  proposed: CodeOf<'AnswerValue'> | null;
}
