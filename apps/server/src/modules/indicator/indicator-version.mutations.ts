import {
  addDays,
  type IndicatorVersionInput as CheckedVersion,
  circleProblems,
  fail,
  formulaProblems,
  ok,
  type Problem,
  parseIndicatorVersion,
} from '@thoat-ngheo/domain';
import type { Context } from '../../context.ts';
import { recordMutations } from '../../writing/record-mutations.ts';
import type { Draft } from '../../writing/record-shape.ts';
import { Catalogue } from './catalogue.ts';
import { Indicator } from './indicator.entity.ts';
import { indicatorPolicies } from './indicator.policy.ts';
import { IndicatorVersion } from './indicator-version.entity.ts';
import { IndicatorVersionInput } from './indicator-version.input.ts';
import { IndicatorVersionType } from './indicator-version.type.ts';

/** What other indicators say against a version: those its formula names, and those that need it. */
async function otherProblems(value: CheckedVersion, { em }: Context): Promise<readonly Problem[]> {
  const { formula, weightIndicatorId, unitOfMeasure, validFrom, validTo } = value;
  const own = await em.findOne(Indicator, { id: value.indicatorId });
  if (own === null || (formula === null && weightIndicatorId === null)) return [];
  const known = (await Catalogue.load(em)).definitions.map(({ indicator, version }) => ({
    code: indicator.code,
    unitOfMeasure: version.unitOfMeasure,
    formula: version.formula,
    weightCode: version.weightIndicator?.getEntity().code ?? null,
    validFrom: version.validFrom,
    validTo: version.validTo,
  }));
  const weight = weightIndicatorId === null ? null : await em.findOne(Indicator, { id: weightIndicatorId });
  const claimed = { code: own.code, unitOfMeasure, weightCode: weight?.code ?? null, validFrom, validTo };
  return formula === null
    ? circleProblems({ ...claimed, formula }, known, ['weightIndicatorId'])
    : formulaProblems({ ...claimed, formula }, known);
}

/** The version in force ends where the next begins, and the indicator shows the newest. */
async function follow(record: IndicatorVersion, { indicatorId, validFrom }: Draft, { em }: Context): Promise<void> {
  const where = { indicator: String(indicatorId), deletedAt: null };
  const all = await em.find(IndicatorVersion, where, { orderBy: { validFrom: 'asc' } });
  const others = all.filter((each) => each !== record);
  const before = others.findLast((each) => each.validFrom < String(validFrom));
  if (before !== undefined && before.validTo === null) before.validTo = addDays(String(validFrom), -1);
  if (others.some((each) => each.validFrom > String(validFrom))) return;
  const { unitOfMeasure, direction, frequency } = record;
  const indicator = await em.findOneOrFail(Indicator, { id: String(indicatorId) });
  em.assign(indicator, { unitOfMeasure, direction, frequency });
}

export const IndicatorVersionMutations = recordMutations<IndicatorVersion>({
  name: 'IndicatorVersion',
  entity: IndicatorVersion,
  policy: indicatorPolicies.IndicatorVersion,
  type: () => IndicatorVersionType,
  input: () => IndicatorVersionInput,
  parse: ({ ordinal: _, ...draft }, __, record) => {
    const parsed = parseIndicatorVersion(draft);
    if (!parsed.ok) return fail(...parsed.problems);
    return ok(record === undefined ? parsed.value : { ...parsed.value, ordinal: record.ordinal });
  },
  check: async (value, context) => {
    // Of a new version; one that is changed keeps its number.
    value.ordinal ??= 1 + (await context.em.count(IndicatorVersion, { indicator: String(value.indicatorId) }));
    return otherProblems(value as unknown as CheckedVersion, context);
  },
  write: follow,
});
