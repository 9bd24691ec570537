import {
  type Bound,
  type Cell,
  evaluateFormula,
  type FigureBasis,
  type FigureGap,
  formatPeriod,
  formulaBound,
  fromDecimal,
  indicatorsOf,
  type Observation,
  PERIOD_MONTHS,
  type Period,
  parseFormula,
  parsePeriod,
  periodOfMonth,
  periodRange,
  periodTextsWithin,
  type Rational,
  rational,
  rollUpFigure,
} from '@thoat-ngheo/domain';
import type { Catalogue, Definition } from '../catalogue.ts';
import { derivedCounts, measureOf } from './derived-counts.ts';
import type { Observed, ObservedValue } from './observed-values.ts';

/** A figure of an indicator in a unit and period, exact, with what it is made of. */
export type Figure = {
  readonly definition: Definition | undefined;
  readonly value: Rational | null;
  readonly gap: FigureGap | null;
  /** How it stands to the true value, where some of what it is made of is known only as "at least". */
  readonly bound: Bound;
  readonly basis: FigureBasis;
  readonly contributing: readonly Cell[];
  readonly missing: readonly Cell[];
  readonly coverage: Rational | null;
  /** Of a formula: the figures it was computed from. */
  readonly inputs: readonly { readonly code: string; readonly figure: Figure }[];
};

/** What a figure is asked of: one commune, or null for the province over its communes of the last day of the period. */
export type Asked = { readonly communeId: string | null; readonly period: Period };

const NOTHING = { bound: 'EXACT', contributing: [], missing: [], coverage: null, inputs: [] } as const;
const without = (definition: Definition | undefined, gap: FigureGap): Figure => ({
  ...NOTHING,
  definition,
  value: null,
  gap,
  basis: 'NONE',
});

const UNKNOWN = { value: null, bound: 'INEXACT' } as const;
const boundOf = (isLowerBound: boolean): Bound => (isLowerBound ? 'FLOOR' : 'EXACT');

function rolledUp(...asked: Parameters<typeof rollUpFigure>) {
  const { isLowerBound, ...rest } = rollUpFigure(...asked);
  return { ...rest, bound: boundOf(isLowerBound) };
}

/** Computes figures of one request from what was read for it; the same figure is computed once. */
export class Figures {
  readonly #catalogue: Catalogue;
  readonly #observed: Observed;
  readonly #known = new Map<string, Promise<Figure>>();

  constructor(catalogue: Catalogue, observed: Observed) {
    this.#catalogue = catalogue;
    this.#observed = observed;
  }

  /** The figure of the indicator with this code, by the version that is in force on the first day of the period. */
  of(code: string, asked: Asked): Promise<Figure> {
    const key = `${code} ${asked.communeId} ${formatPeriod(asked.period)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const definition = this.#catalogue.byCode(code, periodRange(asked.period).firstDay);
    const figure =
      definition === undefined ? Promise.resolve(without(undefined, 'NO_VERSION')) : this.#compute(definition, asked);
    this.#known.set(key, figure);
    return figure;
  }

  #compute(definition: Definition, asked: Asked): Promise<Figure> {
    switch (definition.version.kind) {
      case 'MEASURED':
        return this.#measured(definition, asked);
      case 'DERIVED':
        return this.#derived(definition, asked);
      case 'FORMULA':
        return this.#computed(definition, asked);
    }
  }

  async #measured(definition: Definition, { communeId, period }: Asked): Promise<Figure> {
    const { indicator, version } = definition;
    const periods = periodTextsWithin(version.frequency, period);
    const values = this.#observed.values(indicator.id, period.year, [...periods, formatPeriod(period)]);
    const isOfProvince = communeId === null;
    const stated = values.find((each) => each.communeId === null && each.period === formatPeriod(period));
    const units = isOfProvince ? this.#observed.communesOn(periodRange(period).lastDay) : [communeId];
    const reported = version.reportingLevel === 'COMMUNE' || !isOfProvince;
    const counted = new Set(units);
    const own = values.filter(
      (each) => each.communeId !== null && counted.has(each.communeId) && periods.includes(each.period),
    );
    // What the province stated itself stands where no commune has reported.
    if (isOfProvince && stated !== undefined && (own.length === 0 || !reported)) {
      const cell = { unit: 'province', period: stated.period };
      const { isLowerBound, value } = stated;
      return {
        ...NOTHING,
        definition,
        value: fromDecimal(value),
        gap: null,
        bound: boundOf(isLowerBound),
        basis: 'STATED',
        contributing: [cell],
        coverage: rational(1n),
      };
    }
    if (isOfProvince && !reported) return this.#ofProvince(definition, periods, values);
    const { observations, areWeightsExact } = await this.#weighed(definition, own);
    const { overUnits, overPeriods } = version;
    const found = rolledUp({ overUnits, overPeriods }, units, periods, observations);
    // One value by itself is the mean whatever it weighs; of several, a weight known only as "at least" may pull either way.
    const isInexact = !areWeightsExact && found.contributing.length > 1;
    return { ...NOTHING, definition, basis: 'ROLLED_UP', ...found, ...(isInexact ? { bound: 'INEXACT' } : {}) };
  }

  /** What the province enters itself, rolled up over periods only. */
  #ofProvince(definition: Definition, periods: readonly string[], values: readonly ObservedValue[]): Figure {
    const { overUnits, overPeriods } = definition.version;
    const observations = values
      .filter((each) => each.communeId === null && periods.includes(each.period))
      .map(
        (each): Observation => ({
          unit: 'province',
          period: each.period,
          value: fromDecimal(each.value),
          weight: null,
          isLowerBound: each.isLowerBound,
        }),
      );
    return {
      ...NOTHING,
      definition,
      basis: 'ROLLED_UP',
      ...rolledUp({ overUnits, overPeriods }, ['province'], periods, observations),
    };
  }

  /** Values with the figure of the weight indicator in the same unit and the period of its own length that holds theirs. */
  async #weighed(
    { version: { weightIndicator } }: Definition,
    values: readonly ObservedValue[],
  ): Promise<{ readonly observations: readonly Observation[]; readonly areWeightsExact: boolean }> {
    const observations: Observation[] = [];
    let areWeightsExact = true;
    for (const { communeId, period, value, isLowerBound } of values) {
      const figure = weightIndicator === null ? undefined : await this.#weight(weightIndicator.id, communeId, period);
      const weight = figure?.value ?? null;
      if (weight !== null && figure?.bound !== 'EXACT') areWeightsExact = false;
      observations.push({ unit: communeId ?? 'province', period, value: fromDecimal(value), weight, isLowerBound });
    }
    return { observations, areWeightsExact };
  }

  async #weight(indicatorId: string, communeId: string | null, text: string): Promise<Figure | undefined> {
    const parsed = parsePeriod(text);
    if (!parsed.ok) return undefined;
    const { firstDay } = periodRange(parsed.value);
    const definition = this.#catalogue.byId(indicatorId, firstDay);
    if (definition === undefined) return undefined;
    const { frequency } = definition.version;
    const isLonger = PERIOD_MONTHS[frequency] > PERIOD_MONTHS[parsed.value.kind];
    const period = isLonger ? periodOfMonth(frequency, parsed.value.year, Number(firstDay.slice(5, 7))) : parsed.value;
    return this.of(definition.indicator.code, { communeId, period });
  }

  async #derived(definition: Definition, { communeId, period }: Asked): Promise<Figure> {
    const { derivedMeasure, derivedClass, derivedIndicator } = definition.version;
    if (derivedMeasure === null || period.kind !== 'YEAR') return without(definition, 'NO_REVIEW');
    const units = communeId === null ? this.#observed.communesOn(periodRange(period).lastDay) : [communeId];
    const reviewed = await this.#observed.reviewed(period.year);
    const communes = new Set(units);
    const counts = derivedCounts(reviewed, { class: derivedClass, indicator: derivedIndicator, communes });
    if (counts === undefined) return without(definition, 'NO_REVIEW');
    const value = measureOf(derivedMeasure, counts);
    const text = formatPeriod(period);
    const surveyed = new Set(reviewed.classes.map((each) => each.communeId));
    const contributing = units.filter((unit) => surveyed.has(unit)).map((unit) => ({ unit, period: text }));
    return {
      ...NOTHING,
      definition,
      value,
      gap: value === null ? 'DIVISION_BY_ZERO' : null,
      basis: 'COUNTED',
      contributing,
      missing: units.filter((unit) => !surveyed.has(unit)).map((unit) => ({ unit, period: text })),
      coverage: rational(BigInt(contributing.length), BigInt(units.length)),
    };
  }

  async #computed(definition: Definition, asked: Asked): Promise<Figure> {
    const formula = parseFormula(definition.version.formula ?? '');
    if (!formula.ok) throw new Error(`The formula of ${definition.indicator.code} is stored and cannot be read.`);
    const inputs: { code: string; figure: Figure }[] = [];
    for (const code of indicatorsOf(formula.value)) inputs.push({ code, figure: await this.of(code, asked) });
    const of = (code: string) => inputs.find((input) => input.code === code)?.figure;
    const figures = inputs.map(({ figure }) => figure);
    const coverages = figures.map(({ coverage }) => coverage).filter((coverage) => coverage !== null);
    return {
      ...NOTHING,
      definition,
      ...evaluateFormula(formula.value, (code) => of(code)?.value ?? null),
      bound: formulaBound(formula.value, (code) => of(code) ?? UNKNOWN),
      basis: 'COMPUTED',
      contributing: figures.flatMap(({ contributing }) => contributing),
      missing: figures.flatMap(({ missing }) => missing),
      coverage:
        coverages.sort((a, b) => (a.numerator * b.denominator < b.numerator * a.denominator ? -1 : 1))[0] ?? null,
      inputs,
    };
  }
}
