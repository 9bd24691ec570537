import {
  type Formula,
  formulaOrder,
  type IsoDate,
  indicatorsOf,
  type Path,
  type Problem,
  parseFormula,
} from '@thoat-ngheo/domain';
import type { Catalogue } from './catalogue.ts';

/** A version that is about to be written, and what its figures are made of. */
export type Planned = {
  readonly code: string;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly formula: Formula | null;
  readonly weightCode: string | null;
};

const needed = (formula: Formula | null, weightCode: string | null): readonly string[] => [
  ...(formula === null ? [] : indicatorsOf(formula)),
  ...(weightCode === null ? [] : [weightCode]),
];

function stored(text: string | null): Formula | null {
  const parsed = text === null ? undefined : parseFormula(text);
  return parsed?.ok ? parsed.value : null;
}

/**
 * Whether a figure of the planned version would need itself, through formulas or weights, on a day on which it is in force: versions
 * that never hold together make no circle.
 */
export function circleProblems(catalogue: Catalogue, planned: Planned, path: Path): readonly Problem[] {
  const { code, validFrom, validTo, formula, weightCode } = planned;
  const last = validTo ?? '9999-12-31';
  const starts = catalogue.definitions.map(({ version }) => version.validFrom);
  const days = new Set([validFrom, ...starts.filter((day) => day > validFrom && day <= last)]);
  for (const day of days) {
    const needs = new Map<string, readonly string[]>([[code, needed(formula, weightCode)]]);
    for (const { indicator, version } of catalogue.on(day)) {
      if (indicator.code === code) continue;
      const weight = version.weightIndicator?.getEntity().code ?? null;
      needs.set(indicator.code, needed(stored(version.formula), weight));
    }
    const order = formulaOrder(needs, path);
    if (!order.ok) return order.problems;
  }
  return [];
}
