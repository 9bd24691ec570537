import { Migration } from '@mikro-orm/migrations';
import { ACTOR_KINDS, AUDIT_OPERATIONS } from '@thoat-ngheo/domain';

const list = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(', ');

/** The audit trail tells of sign-ins, also of those that were only tried. */
export class SignInEventsMigration extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
alter table audit_event drop constraint audit_event_actor_kind_check;
alter table audit_event add constraint audit_event_actor_kind_check check (actor_kind in (${list(ACTOR_KINDS)}));
alter table audit_event drop constraint audit_event_operation_check;
alter table audit_event add constraint audit_event_operation_check check (operation in (${list(AUDIT_OPERATIONS)}));
alter table audit_change drop constraint audit_change_operation_check;
alter table audit_change add constraint audit_change_operation_check check (operation in (${list(AUDIT_OPERATIONS)}));
alter table sign_in_failure add column is_told boolean not null default false;
`);
  }
}
