import type { LegalDocumentKind, SourceMark } from '@thoat-ngheo/domain';

/** An act. Natural key: `number`. Dates are ISO days, null where no source at hand states them. */
export type LegalDocument = {
  readonly number: string;
  readonly title: string;
  readonly kind: LegalDocumentKind;
  readonly issuer: string;
  readonly issuedOn: string | null;
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
  readonly url: string | null;
  /** How well number and title are founded; a date founded less well says so in `note`. */
  readonly sourceMark: SourceMark;
  readonly note: string | null;
};
