import { answerMasks, type ClassReason, classify, type PovertyStandard } from '@thoat-ngheo/domain';
import type { Result, StoredResult } from './stored-result.ts';

/** A result computed again. */
export type Recomputed = {
  readonly stored: StoredResult;
  /** Undefined where the registry holds no standard with the content of the stored hash. */
  readonly recomputed: (Result & { readonly reasons: readonly ClassReason[] }) | undefined;
  /** Whether it is the stored result in every part, the answers in two numbers included. */
  readonly identical: boolean;
};

const same = (one: Result, other: Result): boolean =>
  one.class === other.class && one.scoreBMin === other.scoreBMin && one.scoreBMax === other.scoreBMax;

function masksAgree({ masks, answers }: StoredResult): boolean {
  const { deprivedMask, notDeprivedMask } = answerMasks(answers);
  return masks === null || (masks[0] === deprivedMask && masks[1] === notDeprivedMask);
}

/**
 * Computes a result again from what is stored of the household's answers and under the standard of the stored hash, which need
 * not be in force any more.
 * @param standards by hash of their content
 */
export function recompute(standards: ReadonlyMap<string, PovertyStandard>, stored: StoredResult): Recomputed {
  const standard = standards.get(stored.standardHash);
  if (standard === undefined) return { stored, recomputed: undefined, identical: false };
  const { class: group, score, reasons } = classify(standard, stored);
  const recomputed = { class: group, scoreBMin: score.min, scoreBMax: score.max, reasons };
  return { stored, recomputed, identical: same(stored, recomputed) && masksAgree(stored) };
}
