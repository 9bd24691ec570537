import type { AmountBasis, Certainty } from '../vocabulary/programme.ts';

/** How certain one amount is: a floor is at least so much, an implied one may be off either way. */
export function certaintyOf(amount: { readonly isLowerBound: boolean; readonly basis: AmountBasis }): Certainty {
  if (amount.basis === 'IMPLIED') return 'ESTIMATE';
  return amount.isLowerBound ? 'AT_LEAST' : 'EXACT';
}

const are = (terms: readonly Certainty[], ...allowed: readonly Certainty[]): boolean =>
  terms.every((term) => allowed.includes(term));

/** Of a sum: a floor stays a floor, whatever exact amounts are added to it. */
export function certaintyOfSum(terms: readonly Certainty[]): Certainty {
  if (are(terms, 'EXACT')) return 'EXACT';
  if (are(terms, 'EXACT', 'AT_LEAST')) return 'AT_LEAST';
  return are(terms, 'EXACT', 'AT_MOST') ? 'AT_MOST' : 'ESTIMATE';
}

/** Of `part / whole`, which grows with the part and shrinks with the whole: over a floor it is at most so much. */
export function certaintyOfRatio(part: Certainty, whole: Certainty): Certainty {
  const turned = { EXACT: 'EXACT', AT_LEAST: 'AT_MOST', AT_MOST: 'AT_LEAST', ESTIMATE: 'ESTIMATE' } as const;
  return certaintyOfSum([part, turned[whole]]);
}
