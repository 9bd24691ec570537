import { Migration } from '@mikro-orm/migrations';

/** What a surveyed household wishes to be helped with, as its causes of poverty are kept: several codes, and words for another wish. */
export class SupportWishesMigration extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
alter table assessment
  add column support_wishes text[] not null default '{}',
  add column other_wish text,
  add constraint assessment_support_wishes_check check (support_wishes <@ array['LOAN'::text, 'VOCATIONAL_TRAINING'::text, 'EMPLOYMENT'::text, 'HOUSING'::text, 'CLEAN_WATER'::text, 'HEALTH_CARE'::text, 'EDUCATION'::text, 'MEANS_OF_PRODUCTION'::text, 'OTHER'::text]),
  -- The words may be erased while the wish stays.
  add constraint assessment_other_wish_check check (other_wish is null or 'OTHER' = any(support_wishes));
-- Earlier versions have none: a constant default is no rewrite of the table, and the rows keep it.
alter table assessment_history add column support_wishes text[] not null default '{}';
alter table assessment_history alter column support_wishes drop default, alter column support_wishes drop not null;
select keep_history('assessment');
`);
  }
}
