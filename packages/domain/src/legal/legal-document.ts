import type { IsoDate } from '../calendar/date.ts';
import { code } from '../parse/code.ts';
import { object } from '../parse/object.ts';
import { checked, optional, type Parser } from '../parse/parser.ts';
import { MAX_NAME, MAX_TITLE, note, text, webAddress } from '../parse/text.ts';
import { type Clock, date, pastDate, spanProblems } from '../parse/time.ts';
import type { Result } from '../result/result.ts';
import type { LegalDocumentKind, SourceMark } from '../vocabulary/legal.ts';

/** A law, decree, decision or the like (văn bản) on which figures and rules rest. */
export interface LegalDocumentInput {
  /** Such as `07/2021/NĐ-CP`. */
  readonly number: string;
  readonly title: string;
  readonly kind: LegalDocumentKind;
  readonly issuer: string;
  readonly issuedOn: IsoDate | null;
  readonly effectiveFrom: IsoDate | null;
  readonly effectiveTo: IsoDate | null;
  readonly url: string | null;
  readonly sourceMark: SourceMark;
  readonly note: string | null;
}

/** Checks a whole legal document; one may take effect before it is issued, but none ends before it takes effect. */
export function parseLegalDocument(input: unknown, clock: Clock): Result<LegalDocumentInput> {
  const shape: Parser<LegalDocumentInput> = object<LegalDocumentInput>({
    number: text(100),
    title: text(MAX_TITLE),
    kind: code('LegalDocumentKind'),
    issuer: text(MAX_NAME),
    issuedOn: optional(pastDate(clock)),
    effectiveFrom: optional(date),
    effectiveTo: optional(date),
    url: optional(webAddress),
    sourceMark: code('SourceMark'),
    note: optional(note()),
  });
  const parser = checked(shape, (document) =>
    spanProblems(document.effectiveFrom, document.effectiveTo, ['effectiveTo']),
  );
  return parser(input, []);
}
