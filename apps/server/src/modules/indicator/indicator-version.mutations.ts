import {
  addDays,
  type IndicatorVersionInput as CheckedVersion,
  describeUnit,
  type Formula,
  fail,
  isSameUnit,
  measureUnit,
  ok,
  type Problem,
  parseFormula,
  parseIndicatorVersion,
  problem,
  unitOfFormula,
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
import { circleProblems } from './needed-indicators.ts';

/** What the indicators a formula names say against it: they exist, and their units give the unit claimed. */
function unitProblems(formula: Formula, value: CheckedVersion, catalogue: Catalogue): readonly Problem[] {
  const unitOf = (code: string) => {
    const found = catalogue.byCode(code, value.validFrom);
    return found === undefined ? null : measureUnit(found.version.unitOfMeasure);
  };
  const unit = unitOfFormula(formula, unitOf, ['formula']);
  if (!unit.ok) return unit.problems;
  const claimed = measureUnit(value.unitOfMeasure);
  if (isSameUnit(unit.value, claimed)) return [];
  const params = { expected: describeUnit(claimed), found: describeUnit(unit.value) };
  return [problem(['formula'], 'FORMULA_UNITS_DIFFER', params)];
}

/** What other indicators say against a version. */
async function otherProblems(value: CheckedVersion, { em }: Context): Promise<readonly Problem[]> {
  const { formula: text, indicatorId, validFrom, validTo, weightIndicatorId } = value;
  if (text === null && weightIndicatorId === null) return [];
  const parsed = text === null ? undefined : parseFormula(text, ['formula']);
  if (parsed?.ok === false) return parsed.problems;
  const formula = parsed?.value ?? null;
  const catalogue = await Catalogue.load(em);
  const units = formula === null ? [] : unitProblems(formula, value, catalogue);
  if (units.length > 0) return units;
  const own = await em.findOne(Indicator, { id: indicatorId });
  const weight = weightIndicatorId === null ? null : await em.findOne(Indicator, { id: weightIndicatorId });
  if (own === null) return [];
  const planned = { code: own.code, validFrom, validTo, formula, weightCode: weight?.code ?? null };
  return circleProblems(catalogue, planned, [formula === null ? 'weightIndicatorId' : 'formula']);
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
