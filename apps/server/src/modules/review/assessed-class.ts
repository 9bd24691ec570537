import { type AssessedClass, type AssessmentInput, assess, type Problem } from '@thoat-ngheo/domain';
import type { Context } from '../../context.ts';
import { type RegistryProblem, registryProblem } from '../../writing/registry-problem.ts';
import { Household } from '../household/index.ts';
import { findStandards, type RegisteredStandard } from '../standard/index.ts';
import { Commune } from '../unit/index.ts';
import type { Assessment } from './assessment.entity.ts';
import { ReviewRound } from './review-round.entity.ts';

type Refusal = { readonly ok: false; readonly problems: readonly (RegistryProblem | Problem)[] };
type ClassOutcome =
  | Refusal
  | { readonly ok: true; readonly commune: Commune; readonly value: AssessedClass<RegisteredStandard> };

const refuse = (...problems: readonly (RegistryProblem | Problem)[]): Refusal => ({ ok: false, problems });

/**
 * The class of a checked assessment: the commune the household belonged to on that day gives the area type, the day and
 * the province give the standard, the domain's rules do the rest. An existing assessment keeps its commune.
 */
export async function classOf(
  value: AssessmentInput,
  { em }: Context,
  record: Assessment | undefined,
): Promise<ClassOutcome> {
  const { assessedOn } = value;
  const round = await em.findOne(ReviewRound, { id: value.roundId });
  const household = await em.findOne(Household, { id: value.householdId });
  if (round === null || household === null) return refuse();
  if (assessedOn < round.startsOn || assessedOn > round.endsOn) {
    return refuse(registryProblem(['assessedOn'], 'OUTSIDE_ROUND', { from: round.startsOn, to: round.endsOn }));
  }
  const commune = await em.findOneOrFail(
    Commune,
    { id: record?.commune.id ?? household.commune.id },
    { populate: ['province'] },
  );
  if (assessedOn < commune.validFrom || (commune.validTo !== null && assessedOn > commune.validTo)) {
    return refuse(
      registryProblem(['assessedOn'], 'OUTSIDE_COMMUNE_VALIDITY', {
        from: commune.validFrom,
        to: commune.validTo ?? '…',
      }),
    );
  }
  if (!commune.areaType) return refuse(registryProblem(['householdId'], 'AREA_TYPE_UNKNOWN'));
  const place = { provinceCode: commune.province.getEntity().code, date: assessedOn };
  const assessed = assess(await findStandards(em), place, { ...value, areaType: commune.areaType });
  return assessed.ok ? { ok: true, commune, value: assessed.value } : assessed;
}
