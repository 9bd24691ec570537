import type { Problem } from '@thoat-ngheo/domain';
import type { Context } from '../../context.ts';
import { type RegistryProblem, registryProblem } from '../../writing/registry-problem.ts';
import { type DividedVillage, dividedVillages, staleAssignments } from './dry-run.ts';
import type { LoadedPlan } from './loaded-plan.ts';
import type { Reorganisation } from './reorganisation.entity.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Everything that keeps a draft from being applied today. */
export async function obstacles(
  { em, today }: Pick<Context, 'em' | 'today'>,
  { effectiveOn }: Reorganisation,
  plan: LoadedPlan,
): Promise<{
  readonly problems: readonly (Problem | RegistryProblem)[];
  readonly villages: readonly DividedVillage[];
}> {
  const villages = await dividedVillages(em, plan);
  const households = sum(villages.map(({ undecided }) => undecided));
  const empty = villages.filter((each) => each.households === 0 && each.decidedCommuneId === null).length;
  const stale = await staleAssignments(em, plan);
  const problems = [
    ...plan.problems,
    ...(effectiveOn > today ? [registryProblem(['effectiveOn'], 'NOT_EFFECTIVE_YET', { on: effectiveOn })] : []),
    ...(households > 0 ? [registryProblem(['assignments'], 'HOUSEHOLDS_UNDECIDED', { count: households })] : []),
    ...(empty > 0 ? [registryProblem(['assignments'], 'VILLAGES_UNDECIDED', { count: empty })] : []),
    ...(stale > 0 ? [registryProblem(['assignments'], 'ASSIGNMENTS_STALE', { count: stale })] : []),
  ];
  return { problems, villages };
}
