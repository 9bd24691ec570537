import type { AnswerValue } from '../vocabulary/review.ts';
import { DEPRIVATION_INDICATORS, type DeprivationIndicator } from '../vocabulary/standard.ts';
import { type AnswerSheet, UNANSWERED } from './assessment.ts';
import type { Answers } from './classify.ts';
import type { Proposals } from './proposal.ts';

/** An answer that the recorded facts contradict: shown to the surveyor, who decides. */
export interface Disagreement {
  readonly indicator: DeprivationIndicator;
  readonly answer: AnswerValue;
  readonly proposed: AnswerValue;
}

export interface MergedAnswers {
  readonly answers: AnswerSheet;
  /** Indicators that were open and took the proposed answer. */
  readonly filled: readonly DeprivationIndicator[];
  readonly disagreements: readonly Disagreement[];
}

/** Fills the open answers from the proposals. An answer that was given always stays, even where the facts differ. */
export function mergeProposals(answers: Answers, proposals: Proposals): MergedAnswers {
  const merged: { -readonly [I in DeprivationIndicator]: AnswerValue } = { ...UNANSWERED };
  const filled: DeprivationIndicator[] = [];
  const disagreements: Disagreement[] = [];
  for (const indicator of DEPRIVATION_INDICATORS) {
    const answer = answers[indicator] ?? 'NOT_ANSWERED';
    const proposed = proposals[indicator].answer;
    merged[indicator] = answer === 'NOT_ANSWERED' ? proposed : answer;
    if (proposed === 'NOT_ANSWERED' || answer === proposed) continue;
    if (answer === 'NOT_ANSWERED') filled.push(indicator);
    else disagreements.push({ indicator, answer, proposed });
  }
  return { answers: merged, filled, disagreements };
}
