import type { StandardDetailsFragment } from '@thoat-ngheo/client';
import { contentHash, type PovertyStandard } from '@thoat-ngheo/domain';

/** A standard as the API gives it, as the rules know it. */
export function povertyStandardOf(standard: StandardDetailsFragment): PovertyStandard {
  const { code, name, validFrom, validTo, province, priority, cut } = standard;
  return {
    code,
    name,
    validFrom,
    validTo,
    provinceCode: province?.code ?? null,
    priority,
    cut,
    lines: standard.lines.nodes,
    indicators: standard.indicators.nodes,
  };
}

/** Recomputes the hash of what was read; equal to the stored one unless the content was changed after it was frozen. */
export function recomputedHash(standard: StandardDetailsFragment): string {
  return contentHash(povertyStandardOf(standard));
}
