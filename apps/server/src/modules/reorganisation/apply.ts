import type { EntityManager } from '@mikro-orm/postgresql';
import { type Actor, actorOf, recordSet } from '../../audit/index.ts';
import type { Context } from '../../context.ts';
import { done, type Outcome, refused } from '../../writing/record-writing.ts';
import { registryProblem } from '../../writing/registry-problem.ts';
import { type LoadedPlan, loadPlan, placedValues } from './loaded-plan.ts';
import { moveAll, recordMoves } from './moving.ts';
import { obstacles } from './obstacles.ts';
import { PLACED_OLD, PLACED_VILLAGES } from './placed.ts';
import type { Reorganisation } from './reorganisation.entity.ts';
import { totalsByClass } from './totals.ts';

/**
 * Nobody writes households or villages while all of them are counted and moved; everybody reads. Nor does a clock stop it half way.
 * Search indexes gather what is written. Plans of foreign keys that this session made for a table of few rows are made anew: with such
 * a plan each of very many rows would look through all others.
 */
const HOLD = [
  'set local statement_timeout = 0',
  "set local work_mem = '128MB'",
  "set local gin_pending_list_limit = '32MB'",
  'discard plans',
  'lock table household, village, reorganisation_assignment in share row exclusive mode',
];

export const hold = async (em: EntityManager): Promise<void> => {
  for (const statement of HOLD) await em.execute(statement);
};

/** Writes down where every village and household will go. */
async function noteMoves(em: EntityManager, plan: LoadedPlan): Promise<void> {
  await em.execute(
    `insert into reorganisation_village (village_id, source_village_id, from_commune_id, to_commune_id, from_name, to_name, version, reorganisation_id)
     with ${PLACED_VILLAGES}
     select case when n.is_part then time_ordered_uuid() else n.id end, case when n.is_part then n.id end, n.from_id, n.to_id, n.name,
       n.new_name, case when n.is_part then 1 else v.version + 1 end, ?::uuid
     from named n join village v on v.id = n.id`,
    [...placedValues(plan), plan.id],
  );
  await em.execute(
    `insert into reorganisation_move (household_id, from_commune_id, to_commune_id, from_village_id, to_village_id, version, reorganisation_id)
     with ${PLACED_OLD},
     into_village as (
       select coalesce(source_village_id, village_id) as source_id, to_commune_id, village_id from reorganisation_village where reorganisation_id = ?)
     select p.id, p.from_id, p.to_id, p.village_id, coalesce(i.village_id, p.village_id), p.version + 1, ?::uuid
     from placed p left join into_village i on i.source_id = p.village_id and i.to_commune_id = p.to_id
     where p.to_id is not null`,
    [...placedValues(plan), plan.id, plan.id],
  );
}

/** Ends old communes that had no end, and tells which commune succeeded which. */
async function endOldCommunes(em: EntityManager, plan: LoadedPlan, reorganisation: Reorganisation): Promise<void> {
  await em.execute(
    `with ended as (
       update commune c set valid_to = ?::date, version = version + 1, updated_at = recording_moment()
       where valid_to is null and exists (select from reorganisation_line l where l.reorganisation_id = ? and l.predecessor_id = c.id)
       returning id)
     insert into reorganisation_ended_commune (reorganisation_id, commune_id) select ?::uuid, id from ended`,
    [plan.dayBefore, plan.id, plan.id],
  );
  await em.execute(
    `insert into succession (id, predecessor_id, successor_id, extent, effective_on, legal_document_id, reorganisation_id)
     select time_ordered_uuid(), predecessor_id, successor_id, extent, ?::date, ?::uuid, reorganisation_id from reorganisation_line
     where reorganisation_id = ? order by ordinal on conflict (predecessor_id, successor_id) do nothing`,
    [reorganisation.effectiveOn, reorganisation.legalDocument.id, plan.id],
  );
}

/** Carries a draft out, if nothing stands against it. Totals by class are counted before and after, and must be the same. */
export async function applyReorganisation(
  context: Context,
  reorganisation: Reorganisation,
  version: number,
): Promise<Outcome> {
  const { em, viewer, request, now } = context;
  await hold(em);
  await em.refresh(reorganisation);
  if (reorganisation.version !== version) return { id: reorganisation.id, problems: [registryProblem([], 'CONFLICT')] };
  if (reorganisation.state !== 'DRAFT') return refused(registryProblem([], 'REORGANISATION_SETTLED'));
  const plan = await loadPlan(em, reorganisation);
  const { problems } = await obstacles(context, reorganisation, plan);
  if (problems.length > 0) return refused(...problems);
  const before = await totalsByClass(em);
  await noteMoves(em, plan);
  await moveAll(em, reorganisation, 'there');
  await endOldCommunes(em, plan, reorganisation);
  const after = await totalsByClass(em);
  if (JSON.stringify(before) !== JSON.stringify(after)) throw new Error('A reorganisation changed a total.');
  const actor = actorOf(viewer, request);
  const reason = reorganisation.title;
  await recordMoves(em, actor, reorganisation, { direction: 'there', reason });
  await recordEndings(em, { actor, reason, id: plan.id, before: null, after: plan.dayBefore });
  em.assign(reorganisation, { state: 'APPLIED', appliedAt: now, appliedBy: viewer.name, updatedAt: now });
  await em.flush();
  return done('APPLY_REORGANISATION', reorganisation);
}

/** Writes down for each commune that it was ended, or opened again. */
export const recordEndings = (
  em: EntityManager,
  {
    actor,
    reason,
    id,
    before,
    after,
  }: {
    readonly actor: Actor;
    readonly reason: string;
    readonly id: string;
    readonly before: string | null;
    readonly after: string | null;
  },
): Promise<void> =>
  recordSet(em, actor, {
    concept: 'Commune',
    reason,
    fields: ['validTo'],
    records: `select c.id, c.version, c.id as commune_id, c.recorded_from as moment, json_build_object('validTo', ?::text) as before,
        json_build_object('validTo', ?::text) as after
      from reorganisation_ended_commune e join commune c on c.id = e.commune_id where e.reorganisation_id = ?`,
    values: [before, after, id],
  });
