import { Migration } from '@mikro-orm/migrations';
import { correctionTable, recomputationTable } from './results-tables.ts';
import { answerMasks, roundResults } from './results-triggers.ts';

/** Results of households: their answers in two numbers, what changed since the round before, corrections, recomputations; see docs/decisions/0016. */
export class ResultsMigration extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
alter table assessment
  add column deprived_mask smallint not null default 0,
  add column not_deprived_mask smallint not null default 0,
  add column previous_class text,
  add column transition text,
  add constraint assessment_masks_check check (deprived_mask between 0 and 4095 and not_deprived_mask between 0 and 4095 and deprived_mask & not_deprived_mask = 0),
  add constraint assessment_previous_class_check check (previous_class in ('POOR', 'NEAR_POOR', 'MIDDLE', 'NON_POOR', 'UNDETERMINED')),
  add constraint assessment_transition_check check (transition in ('REMAINED_POOR', 'REMAINED_NEAR_POOR', 'POOR_TO_NEAR_POOR', 'NEAR_POOR_TO_POOR', 'ESCAPED_POOR', 'ESCAPED_NEAR_POOR', 'RELAPSED_POOR', 'RELAPSED_NEAR_POOR', 'NEWLY_POOR', 'NEWLY_NEAR_POOR', 'ARRIVED_POOR', 'ARRIVED_NEAR_POOR', 'LEFT_POOR', 'LEFT_NEAR_POOR', 'NOT_LISTED', 'UNDETERMINED'));
${answerMasks}
${roundResults}
-- They follow from what is there: no version of any row begins with them.
alter table assessment disable trigger user;
select answer_masks_refresh(array(select distinct assessment_id from answer));
select round_result_refresh(array(select distinct household_id from assessment));
alter table assessment enable trigger user;
select keep_history('assessment');
${correctionTable}
${recomputationTable}
`);
  }
}
