import type { IsoDate } from '../calendar/date.ts';
import { fail, ok, problem, type Result } from '../result/result.ts';
import type { PovertyStandard } from './poverty-standard.ts';

/** Whether a standard is in force on a day. */
export function isValidOn(standard: PovertyStandard, date: IsoDate): boolean {
  return standard.validFrom <= date && (standard.validTo === null || date <= standard.validTo);
}

/** The province's own standard first, then the higher priority, then the younger one; the code settles the rest. */
function byPrecedence(a: PovertyStandard, b: PovertyStandard): number {
  const provincial = Number(b.provinceCode !== null) - Number(a.provinceCode !== null);
  const younger = a.validFrom === b.validFrom ? 0 : a.validFrom > b.validFrom ? -1 : 1;
  return provincial || b.priority - a.priority || younger || (a.code < b.code ? -1 : 1);
}

/**
 * The standard that applies in a province on a day: of those in force, the province's own before the national one.
 * `NO_STANDARD` when none is in force there on that day.
 */
export function chooseStandard<S extends PovertyStandard>(
  standards: readonly S[],
  place: { readonly provinceCode: string; readonly date: IsoDate },
): Result<S> {
  const [chosen] = standards
    .filter((standard) => standard.provinceCode === null || standard.provinceCode === place.provinceCode)
    .filter((standard) => isValidOn(standard, place.date))
    .toSorted(byPrecedence);
  if (chosen === undefined) {
    return fail(problem([], 'NO_STANDARD', { date: place.date, provinceCode: place.provinceCode }));
  }
  return ok(chosen);
}
