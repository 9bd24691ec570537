import { Migration } from '@mikro-orm/migrations';

/**
 * What figures read of a survey, by round and commune: they read this index alone, where the table has the surveys of all rounds beside each
 * other on every page. Measured in a registry of a million households: 5,204 pages instead of 60,370.
 *
 * An index is read alone only where a vacuum has seen the table since its last change. By default one comes by after a fifth of all
 * surveys, which can be most of a round.
 */
export class CountedSurveysMigration extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create index assessment_counted on assessment (round_id, commune_id) include (
  household_id, standard_id, income_per_capita, b1_points, member_count, deprived_mask, not_deprived_mask, class, area_type, deleted_at)`);
    this.addSql(
      'alter table assessment set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02)',
    );
  }
}
