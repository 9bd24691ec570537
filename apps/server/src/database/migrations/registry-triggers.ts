/**
 * What a household shows of its members and of its latest assessment is kept by the database, once per statement, so
 * that lists sort and filter on it whatever wrote the rows. A statement that changes nothing visible updates nothing.
 */
export const registryTriggers = /* sql */ `
create function household_roster_refresh(households uuid[]) returns void language sql as $$
  update household h set head_name = r.head_name, member_count = r.member_count, ethnic_minority = r.ethnic_minority
  from (
    select k.id,
      max(m.full_name) filter (where m.relationship = 'HEAD') as head_name,
      count(m.id)::int as member_count,
      coalesce(bool_or(m.relationship = 'HEAD' and m.ethnicity not in ('KINH', 'FOREIGN', 'OTHER')), false) as ethnic_minority
    from unnest(households) k(id) left join member m on m.household_id = k.id and m.deleted_at is null
    group by k.id
  ) r
  where h.id = r.id
    and (h.head_name, h.member_count, h.ethnic_minority) is distinct from (r.head_name, r.member_count, r.ethnic_minority)
$$;

create function household_class_refresh(households uuid[]) returns void language sql as $$
  update household h set latest_assessment_id = a.id, class = a.class, income_per_capita = a.income_per_capita
  from unnest(households) k(id) left join lateral (
    select x.id, x.class, x.income_per_capita from assessment x
    where x.household_id = k.id and x.deleted_at is null order by x.assessed_on desc, x.id desc limit 1
  ) a on true
  where h.id = k.id
    and (h.latest_assessment_id, h.class, h.income_per_capita) is distinct from (a.id, a.class, a.income_per_capita)
$$;

create function member_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform household_roster_refresh(array(select distinct household_id from new_rows));
  elsif tg_op = 'DELETE' then
    perform household_roster_refresh(array(select distinct household_id from old_rows));
  else
    perform household_roster_refresh(array(select household_id from new_rows union select household_id from old_rows));
  end if;
  return null;
end $$;

create function assessment_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform household_class_refresh(array(select distinct household_id from new_rows));
  elsif tg_op = 'DELETE' then
    perform household_class_refresh(array(select distinct household_id from old_rows));
  else
    perform household_class_refresh(array(select household_id from new_rows union select household_id from old_rows));
  end if;
  return null;
end $$;

create trigger member_inserted after insert on member referencing new table as new_rows for each statement execute function member_changed();
create trigger member_updated after update on member referencing old table as old_rows new table as new_rows for each statement execute function member_changed();
create trigger member_deleted after delete on member referencing old table as old_rows for each statement execute function member_changed();
create trigger assessment_inserted after insert on assessment referencing new table as new_rows for each statement execute function assessment_changed();
create trigger assessment_updated after update on assessment referencing old table as old_rows new table as new_rows for each statement execute function assessment_changed();
create trigger assessment_deleted after delete on assessment referencing old table as old_rows for each statement execute function assessment_changed();

-- A live household that loses its head must have another one when the transaction ends.
create function household_keeps_head() returns trigger language plpgsql as $$
begin
  if exists (select from household h where h.id = old.household_id and h.deleted_at is null)
    and not exists (select from member m where m.household_id = old.household_id and m.relationship = 'HEAD' and m.deleted_at is null)
  then
    raise exception 'household % has no head', old.household_id using errcode = 'check_violation', constraint = 'household_has_one_head';
  end if;
  return null;
end $$;
create constraint trigger member_head_lost after update or delete on member deferrable initially deferred
  for each row when (old.relationship = 'HEAD') execute function household_keeps_head();
`;
