import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../graphql/scalars/index.ts';

@InputType({ description: 'What is written down of an act of a review. Which fields an act needs, its mutation says.' })
export class ReviewActInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Chosen by the client (UUID), so that a repeated call records the act once.',
  })
  id?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was done.' })
  happenedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of a posting: three working days at least.' })
  postedUntil?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the village that met; absent: the whole commune.' })
  villageId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the household that a complaint is about.' })
  householdId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the complaint (an act) that was re-checked.' })
  complaintId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Persons present at a meeting, one per household.' })
  present?: number | null;

  @Field(() => Int, { nullable: true, description: 'Those of them that agreed; half at least makes a majority.' })
  agreed?: number | null;

  @Field(() => String, { nullable: true, description: 'Number of the minutes, opinion or decision.' })
  documentNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Complaint, finding of a re-check, reason of a reopening; a note.',
  })
  note?: string | null;
}
