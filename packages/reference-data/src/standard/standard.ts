import type { PovertyStandard, StandardIndicator } from '@thoat-ngheo/domain';
import type { LegalDocumentNumber } from '../legal/legal-documents.ts';

/** One of the twelve indicators as an official reads it, beside what the classification counts. */
export interface StandardIndicatorRecord extends StandardIndicator {
  readonly ordinal: number;
  readonly name: string;
  readonly nameEn: string;
  /** When a household is deprived. */
  readonly threshold: string;
  readonly sourceNote: string;
}

/** A version of a multidimensional poverty standard with its source. Natural key: `code`. */
export interface StandardRecord extends PovertyStandard {
  readonly legalDocumentNumber: LegalDocumentNumber;
  readonly sourceNote: string;
  readonly indicators: readonly StandardIndicatorRecord[];
}
