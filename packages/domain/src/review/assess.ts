import type { IsoDate } from '../calendar/date.ts';
import { ok, type Result } from '../result/result.ts';
import { chooseStandard } from '../standard/choose-standard.ts';
import { contentHash } from '../standard/content-hash.ts';
import type { PovertyStandard } from '../standard/poverty-standard.ts';
import { type Classification, type ClassificationInput, classify } from './classify.ts';

/** A class together with the frozen version of the standard that gave it. */
export interface AssessedClass<S extends PovertyStandard> {
  readonly standard: S;
  readonly standardHash: string;
  readonly classification: Classification;
}

/**
 * Chooses the standard in force where and when the household was surveyed and classifies it. The panel calls it while
 * the form is being filled in, the server when it is saved. `NO_STANDARD` when none is in force.
 */
export function assess<S extends PovertyStandard>(
  standards: readonly S[],
  place: { readonly provinceCode: string; readonly date: IsoDate },
  input: ClassificationInput,
): Result<AssessedClass<S>> {
  const chosen = chooseStandard(standards, place);
  if (!chosen.ok) return chosen;
  const standard = chosen.value;
  return ok({ standard, standardHash: contentHash(standard), classification: classify(standard, input) });
}
