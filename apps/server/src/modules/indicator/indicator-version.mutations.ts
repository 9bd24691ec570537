import {
  addDays,
  type IndicatorVersionInput as CheckedVersion,
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

/** What the indicators a formula names say against it: they exist, their units give the unit claimed, none needs this one. */
async function problemsOfFormula(value: CheckedVersion, { em }: Context): Promise<readonly Problem[]> {
  const { formula, unitOfMeasure, validFrom, validTo } = value;
  const own = await em.findOne(Indicator, { id: value.indicatorId });
  if (formula === null || own === null) return [];
  const known = (await Catalogue.load(em)).definitions.map(({ indicator, version }) => ({
    code: indicator.code,
    unitOfMeasure: version.unitOfMeasure,
    formula: version.formula,
    validFrom: version.validFrom,
    validTo: version.validTo,
  }));
  return formulaProblems({ code: own.code, formula, unitOfMeasure, validFrom, validTo }, known);
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
    return problemsOfFormula(value as unknown as CheckedVersion, context);
  },
  write: follow,
});
