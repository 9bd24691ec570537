import { assignmentProblems, type Problem } from '@thoat-ngheo/domain';
import type { Context } from '../../context.ts';
import { isRecordId } from '../../writing/record-id.ts';
import { done, type Outcome, refused } from '../../writing/record-writing.ts';
import { type RegistryProblem, registryProblem } from '../../writing/registry-problem.ts';
import { Household } from '../household/index.ts';
import { Commune, Village } from '../unit/index.ts';
import { loadPlan } from './loaded-plan.ts';
import type { Reorganisation } from './reorganisation.entity.ts';
import { ReorganisationAssignment } from './reorganisation-assignment.entity.ts';

/** Villages or households at once. */
export const MOST_ASSIGNED = 1_000;

export type Assigned = {
  readonly subject: 'village' | 'household';
  readonly ids: readonly string[];
  /** Null takes the decision back. */
  readonly communeId: string | null;
};

type Found = { readonly id: string; readonly commune: { readonly id: string } };

/** Villages or households that stand, each with its commune. */
function find({ em }: Context, { subject, ids }: Assigned): Promise<readonly Found[]> {
  const where = { id: ids.filter(isRecordId), deletedAt: null };
  return subject === 'village' ? em.find(Village, where) : em.find(Household, where);
}

async function problemsOf(
  context: Context,
  reorganisation: Reorganisation,
  assigned: Assigned,
): Promise<readonly (Problem | RegistryProblem)[]> {
  const { subject, ids, communeId } = assigned;
  const list = `${subject}Ids`;
  if (reorganisation.state !== 'DRAFT') return [registryProblem([], 'REORGANISATION_SETTLED')];
  if (ids.length > MOST_ASSIGNED) return [registryProblem([list], 'TOO_MANY', { max: MOST_ASSIGNED })];
  const found = new Map((await find(context, assigned)).map((each) => [each.id, each]));
  const missing = ids.flatMap((id, index) =>
    found.has(id.toLowerCase()) ? [] : [registryProblem([list, index], 'UNKNOWN_REFERENCE')],
  );
  if (missing.length > 0 || communeId === null) return missing;
  const plan = await loadPlan(context.em, reorganisation);
  const communes = new Set([...found.values()].map(({ commune }) => commune.id));
  return [...communes].flatMap((id) => assignmentProblems(plan, id, communeId)).slice(0, 1);
}

/** Decides to which new commune some villages, or households, go. Decisions of several people do not stand in each other's way. */
export async function assign(context: Context, reorganisation: Reorganisation, assigned: Assigned): Promise<Outcome> {
  const { em, now } = context;
  const { subject, communeId } = assigned;
  const ids = [...new Set(assigned.ids.map((id) => id.toLowerCase()))];
  const problems = await problemsOf(context, reorganisation, {
    ...assigned,
    communeId: communeId?.toLowerCase() ?? null,
  });
  if (problems.length > 0) return refused(...problems);
  const where = { reorganisation: reorganisation.id, [subject]: ids };
  const known = new Map(
    (await em.find(ReorganisationAssignment, where as never)).map((each) => [each[subject]?.id ?? '', each]),
  );
  for (const id of ids) {
    const present = known.get(id);
    if (communeId === null) {
      if (present !== undefined) em.remove(present);
      continue;
    }
    const commune = em.getReference(Commune, communeId.toLowerCase());
    if (present !== undefined) em.assign(present, { commune });
    else {
      const of =
        subject === 'village'
          ? { village: em.getReference(Village, id) }
          : { household: em.getReference(Household, id) };
      em.persist(
        em.create(ReorganisationAssignment, {
          village: null,
          household: null,
          ...of,
          commune,
          reorganisation,
        } as never),
      );
    }
  }
  // Whoever looked at the dry run before must look again: the version grows.
  reorganisation.updatedAt = now;
  await em.flush();
  return done('UPDATE', reorganisation);
}
