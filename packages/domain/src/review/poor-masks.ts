import type { PovertyStandard } from '../standard/poverty-standard.ts';
import { DEPRIVATION_INDICATORS } from '../vocabulary/standard.ts';

/**
 * Which deprivations are enough to be multidimensionally poor under a standard: of each of the 4096 combinations, written as a number as
 * `answerMasks` does, in their order, `1` where its weights reach the cut, else `0`.
 */
export function poorMasks({ cut, indicators }: Pick<PovertyStandard, 'cut' | 'indicators'>): string {
  let scores = [0];
  for (const code of DEPRIVATION_INDICATORS) {
    const weight = indicators.find((indicator) => indicator.code === code)?.weight ?? 0;
    // A bit more: every combination without the indicator, then every one with it.
    scores = [...scores, ...scores.map((score) => score + weight)];
  }
  return scores.map((score) => (score >= cut ? '1' : '0')).join('');
}
