import type { EntityManager } from '@mikro-orm/postgresql';
import { type BuiltOnKind, label } from '@thoat-ngheo/domain';
import { actorOf } from '../../audit/index.ts';
import type { Context } from '../../context.ts';
import { done, type Outcome, refused } from '../../writing/record-writing.ts';
import { registryProblem } from '../../writing/registry-problem.ts';
import { hold, recordEndings } from './apply.ts';
import { loadPlan } from './loaded-plan.ts';
import { moveAll, recordMoves } from './moving.ts';
import type { Reorganisation } from './reorganisation.entity.ts';

/** What was entered or changed since, one count each; takes the reorganisation. Moments are those of the transactions. */
const BUILT_ON: { readonly [K in BuiltOnKind]: string } = {
  HOUSEHOLDS_CHANGED: `select count(*) from moved m join household h on h.id = m.household_id where h.version <> m.version`,
  HOUSEHOLDS_NEW: `select count(*) from household h where h.commune_id in (select id from fresh) and h.recorded_from > (select at from moment)
      and h.deleted_at is null and not exists (select from moved m where m.household_id = h.id)`,
  ASSESSMENTS: `select count(*) from assessment a where a.commune_id in (select id from fresh) and a.recorded_from > (select at from moment)`,
  REVIEWS: `select count(*) from commune_review r where r.commune_id in (select id from fresh) and r.recorded_from > (select at from moment)`,
  FIGURES: `select (select count(*) from measurement f where f.commune_id in (select id from fresh) and f.recorded_from > (select at from moment))
      + (select count(*) from target f where f.commune_id in (select id from fresh) and f.recorded_from > (select at from moment))`,
  PROGRAMMES: `select (select count(*) from funding_line f where f.commune_id in (select id from fresh) and f.recorded_from > (select at from moment))
      + (select count(*) from production_model p where p.commune_id in (select id from fresh) and p.recorded_from > (select at from moment))`,
  VILLAGES_CHANGED: `select count(*) from village v left join reorganisation_village r on r.village_id = v.id and r.reorganisation_id = (select id from this)
      where v.commune_id in (select id from fresh) and v.recorded_from > (select at from moment) and v.version <> coalesce(r.version, 0)`,
  REORGANISATIONS: `select count(distinct l.reorganisation_id) from reorganisation_line l join reorganisation o on o.id = l.reorganisation_id
      where l.predecessor_id in (select id from fresh) and o.state = 'APPLIED' and o.deleted_at is null`,
};

export type BuiltOn = { readonly kind: BuiltOnKind; readonly count: number };

/** What has been built on an applied reorganisation. */
export async function builtOn(em: EntityManager, { id }: Reorganisation): Promise<readonly BuiltOn[]> {
  const counts = Object.entries(BUILT_ON).map(([kind, sql]) => `(${sql})::int as "${kind}"`);
  const [row] = await em.execute<{ readonly [K in BuiltOnKind]: number }[]>(
    `with this as (select id, recorded_from from reorganisation where id = ?),
     moved as (select household_id, version from reorganisation_move where reorganisation_id = (select id from this)),
     moment as (select recorded_from as at from this),
     fresh as (select distinct successor_id as id from reorganisation_line where reorganisation_id = (select id from this))
     select ${counts.join(', ')}`,
    [id],
  );
  return (Object.entries(row ?? {}) as [BuiltOnKind, number][])
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => ({ kind, count }));
}

/** Takes an applied reorganisation back: every household and village returns to where it was. */
export async function reverseReorganisation(
  context: Context,
  reorganisation: Reorganisation,
  { version, reason }: { readonly version: number; readonly reason: string },
): Promise<Outcome> {
  const { em, viewer, request, now, language } = context;
  await hold(em);
  await em.refresh(reorganisation);
  if (reorganisation.version !== version) return { id: reorganisation.id, problems: [registryProblem([], 'CONFLICT')] };
  if (reorganisation.state !== 'APPLIED') return refused(registryProblem([], 'NOT_APPLIED'));
  const built = await builtOn(em, reorganisation);
  if (built.length > 0)
    return refused(
      ...built.map(({ kind, count }) =>
        registryProblem([], 'BUILT_ON', { count, what: label('BuiltOnKind', kind, language) }),
      ),
    );
  const { dayBefore } = await loadPlan(em, reorganisation);
  await em.execute('delete from succession where reorganisation_id = ?', [reorganisation.id]);
  await em.execute(
    `update commune c set valid_to = null, version = version + 1, updated_at = recording_moment()
     from reorganisation_ended_commune e where e.reorganisation_id = ? and e.commune_id = c.id`,
    [reorganisation.id],
  );
  await moveAll(em, reorganisation, 'back');
  const actor = actorOf(viewer, { ...request, reason });
  await recordMoves(em, actor, reorganisation, { direction: 'back', reason });
  await recordEndings(em, { actor, reason, id: reorganisation.id, before: dayBefore, after: null });
  em.assign(reorganisation, { state: 'REVERSED', reversedAt: now, reversalReason: reason, updatedAt: now });
  await em.flush();
  return done('REVERSE_REORGANISATION', reorganisation);
}
