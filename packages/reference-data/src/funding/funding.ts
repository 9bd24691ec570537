import type { AmountBasis, FundingSource, FundingStage } from '@thoat-ngheo/domain';
import type { LegalDocumentNumber } from '../legal/legal-documents.ts';

/** Amounts are whole VND; `...IsLowerBound` marks an amount reported as "over". */
export type ProgrammeRecord = {
  readonly code: string;
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly totalAmount: number | null;
  readonly totalIsLowerBound: boolean;
  readonly description: string | null;
  readonly legalDocumentNumber: LegalDocumentNumber | null;
  readonly sourceNote: string;
  /** Codes of the indicators that its money is spent for. */
  readonly indicatorCodes: readonly string[];
};

/** One source of a programme's money over whole years. Shares are computed from amounts, never stored. */
export type FundingLineRecord = {
  readonly programmeCode: string;
  readonly source: FundingSource;
  readonly stage: FundingStage;
  readonly fromYear: number;
  readonly toYear: number;
  readonly amount: number;
  readonly isLowerBound: boolean;
  readonly basis: AmountBasis;
  readonly note: string | null;
  readonly sourceNote: string;
};
