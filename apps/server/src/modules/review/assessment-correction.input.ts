import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, SafeIntScalar } from '../../graphql/scalars/index.ts';
import { AnswerInput } from './answer.input.ts';

@InputType({
  description:
    'What is decided about a household after its round was closed in the commune: the whole form as it should have been, day, number and reason of the decision.',
})
export class AssessmentCorrectionInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Chosen by the client (UUID), so that a repeated call records the correction once.',
  })
  id?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the assessment.' })
  assessmentId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the decision.' })
  decidedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the decision.' })
  decisionNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason?: string | null;

  @Field(() => SafeIntScalar, { nullable: true, description: 'Monthly income per person, whole VND.' })
  incomePerCapita?: number | null;

  @Field(() => Int, { nullable: true, description: 'Points of form B1.' })
  b1Points?: number | null;

  @Field(() => [AnswerInput], { nullable: true, description: 'Indicators left out are NOT_ANSWERED.' })
  answers?: AnswerInput[] | null;
}
