import { type Problem, problem } from '../result/result.ts';

/** The unit a target or measurement is about: exactly one of the two. */
export interface UnitReference {
  readonly provinceId: string | null;
  readonly communeId: string | null;
}

export function unitProblems({ provinceId, communeId }: UnitReference): readonly Problem[] {
  return (provinceId === null) === (communeId === null) ? [problem(['communeId'], 'EXACTLY_ONE_UNIT')] : [];
}
