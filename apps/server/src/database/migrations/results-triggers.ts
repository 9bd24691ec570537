/** The twelve answers of an assessment in two numbers, kept with it, so that a whole round can be judged anew without its answers. */
export const answerMasks = /* sql */ `
create function indicator_bit(indicator text) returns int immutable language sql as $$
  select case indicator
    when 'VIEC_LAM' then 1 when 'NGUOI_PHU_THUOC' then 2 when 'DINH_DUONG' then 4 when 'BAO_HIEM_Y_TE' then 8
    when 'GIAO_DUC_NGUOI_LON' then 16 when 'DI_HOC_TRE_EM' then 32 when 'CHAT_LUONG_NHA_O' then 64 when 'DIEN_TICH_NHA_O' then 128
    when 'NGUON_NUOC' then 256 when 'NHA_TIEU' then 512 when 'VIEN_THONG' then 1024 when 'PHUONG_TIEN_THONG_TIN' then 2048
  end
$$;

-- In PL/pgSQL with a generic plan: a session plans it once.
create function answer_masks_refresh(assessments uuid[]) returns void language plpgsql set plan_cache_mode = force_generic_plan as $$
begin
  update assessment a set deprived_mask = m.deprived, not_deprived_mask = m.not_deprived
  from (
    select k.id,
      coalesce(bit_or(indicator_bit(x.indicator)) filter (where x.answer = 'DEPRIVED'), 0) as deprived,
      coalesce(bit_or(indicator_bit(x.indicator)) filter (where x.answer = 'NOT_DEPRIVED'), 0) as not_deprived
    from unnest(assessments) k(id) left join answer x on x.assessment_id = k.id
    group by k.id
  ) m
  where a.id = m.id and (a.deprived_mask, a.not_deprived_mask) is distinct from (m.deprived, m.not_deprived);
end $$;

create function answer_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform answer_masks_refresh(array(select distinct assessment_id from new_rows));
  elsif tg_op = 'DELETE' then
    perform answer_masks_refresh(array(select distinct assessment_id from old_rows));
  else
    perform answer_masks_refresh(array(select assessment_id from new_rows union select assessment_id from old_rows));
  end if;
  return null;
end $$;
create trigger answer_inserted after insert on answer referencing new table as new_rows for each statement execute function answer_changed();
create trigger answer_updated after update on answer referencing old table as old_rows new table as new_rows for each statement execute function answer_changed();
create trigger answer_deleted after delete on answer referencing old table as old_rows for each statement execute function answer_changed();
`;

/** What the class of a household means beside the round before: the same as roundResult of the domain, which a test holds it to. */
export const roundResults = /* sql */ `
create function assessment_transition(previous text, current text, was_listed boolean) returns text immutable language sql as $$
  select case
    when previous = 'UNDETERMINED' or current = 'UNDETERMINED' then 'UNDETERMINED'
    when previous in ('POOR', 'NEAR_POOR') then case
      when current = previous then 'REMAINED_' || previous
      when current = 'NEAR_POOR' then 'POOR_TO_NEAR_POOR'
      when current = 'POOR' then 'NEAR_POOR_TO_POOR'
      else 'ESCAPED_' || previous end
    when current not in ('POOR', 'NEAR_POOR') then 'NOT_LISTED'
    when previous = 'ABSENT' then 'ARRIVED_' || current
    when was_listed then 'RELAPSED_' || current
    else 'NEWLY_' || current
  end
$$;

create function round_result_refresh(households uuid[]) returns void language plpgsql set plan_cache_mode = force_generic_plan as $$
begin
  update assessment a set previous_class = s.previous_class, transition = s.transition
  from (
    select x.id, before.class as previous_class,
      case when base.id is not null then assessment_transition(
        coalesce(before.class, case when h.registered_on > base.ends_on then 'ABSENT' end), x.class,
        exists (
          select from assessment e join review_round o on o.id = e.round_id
          where e.household_id = x.household_id and e.deleted_at is null and o.deleted_at is null and e.class in ('POOR', 'NEAR_POOR')
            and e.id is distinct from before.id
            and case when r.kind = 'YEARLY' then o.kind = 'YEARLY' and o.year < r.year else o.ends_on < r.ends_on end)) end as transition
    from unnest(households) k(id)
      join assessment x on x.household_id = k.id
      join review_round r on r.id = x.round_id
      join household h on h.id = x.household_id
      left join lateral (
        select o.id, o.ends_on from review_round o
        where o.kind = 'YEARLY' and o.deleted_at is null
          and case when r.kind = 'YEARLY' then o.year < r.year else o.ends_on < r.ends_on end
        order by o.year desc limit 1) base on true
      left join lateral (
        select e.id, e.class from assessment e join review_round o on o.id = e.round_id
        where e.household_id = x.household_id and e.deleted_at is null and o.deleted_at is null
          and case when r.kind = 'YEARLY' then o.id = base.id else o.ends_on < r.ends_on end
        order by o.ends_on desc, o.id desc limit 1) before on true
  ) s
  where a.id = s.id and (a.previous_class, a.transition) is distinct from (s.previous_class, s.transition);
end $$;

-- Two who enter assessments of one household at the same time wait for each other: the second sees what the first wrote.
create or replace function assessment_changed() returns trigger language plpgsql as $$
declare
  households uuid[];
begin
  -- What triggers write into an assessment changes neither its class nor its place in the order.
  if pg_trigger_depth() > 1 then return null; end if;
  if tg_op = 'INSERT' then
    households := array(select distinct household_id from new_rows);
  elsif tg_op = 'DELETE' then
    households := array(select distinct household_id from old_rows);
  else
    households := array(select household_id from new_rows union select household_id from old_rows);
  end if;
  perform from household h join unnest(households) k(id) on k.id = h.id order by h.id for no key update of h;
  perform household_class_refresh(households);
  perform round_result_refresh(households);
  return null;
end $$;

create function household_registered_anew() returns trigger language plpgsql as $$
begin
  perform round_result_refresh(array[new.id]);
  return null;
end $$;
create trigger registered_on_changed after update of registered_on on household
  for each row when (old.registered_on is distinct from new.registered_on) execute function household_registered_anew();

-- A round that comes, goes or moves in the order concerns who was assessed in it or later; its last day, who was registered about that day.
create function review_round_changed() returns trigger language plpgsql as $$
declare
  first int;
begin
  first := least(old.year, new.year);
  if tg_op = 'UPDATE' and (old.year, old.kind, old.deleted_at is null) = (new.year, new.kind, new.deleted_at is null) and new.kind = 'YEARLY' then
    perform round_result_refresh(array(
      select distinct a.household_id from assessment a join review_round r on r.id = a.round_id
        join household h on h.id = a.household_id
      where r.year >= first and (r.kind = 'REGULAR' or
        h.registered_on > least(old.ends_on, new.ends_on) and h.registered_on <= greatest(old.ends_on, new.ends_on))));
  else
    perform round_result_refresh(array(
      select distinct a.household_id from assessment a join review_round r on r.id = a.round_id where r.year >= first));
  end if;
  return null;
end $$;
create trigger review_round_came after insert on review_round for each row execute function review_round_changed();
create trigger review_round_went after delete on review_round for each row execute function review_round_changed();
create trigger review_round_moved after update of year, kind, ends_on, deleted_at on review_round for each row
  when ((old.year, old.kind, old.ends_on, old.deleted_at is null) is distinct from (new.year, new.kind, new.ends_on, new.deleted_at is null))
  execute function review_round_changed();
`;
