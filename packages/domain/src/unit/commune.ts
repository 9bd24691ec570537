import type { IsoDate } from '../calendar/date.ts';
import { code } from '../parse/code.ts';
import { boolean } from '../parse/number.ts';
import { object } from '../parse/object.ts';
import { checked, optional, type Parser } from '../parse/parser.ts';
import { digits, id, MAX_NAME, MAX_TITLE, note, text } from '../parse/text.ts';
import { date, spanProblems } from '../parse/time.ts';
import { problem, type Result } from '../result/result.ts';
import type { AreaType, CommuneKind } from '../vocabulary/unit.ts';

/** A commune, ward, township or special zone during one span of validity: its code may be another unit's later. */
export interface CommuneInput {
  /** Official code, 5 digits with leading zeros. */
  readonly code: string;
  /** Without the word for its kind: `Vân Đồn`. */
  readonly name: string;
  readonly kind: CommuneKind;
  readonly areaType: AreaType | null;
  readonly areaTypeSource: string | null;
  readonly provinceId: string;
  readonly districtId: string | null;
  readonly validFrom: IsoDate;
  /** Last day of validity; null while it exists. */
  readonly validTo: IsoDate | null;
  readonly establishedById: string | null;
  readonly mountainous: boolean | null;
  readonly mountainousSource: string | null;
  readonly note: string | null;
}

const communeParser: Parser<CommuneInput> = checked(
  object<CommuneInput>({
    code: digits(5),
    name: text(MAX_NAME),
    kind: code('CommuneKind'),
    areaType: optional(code('AreaType')),
    areaTypeSource: optional(text(MAX_TITLE)),
    provinceId: id,
    districtId: optional(id),
    validFrom: date,
    validTo: optional(date),
    establishedById: optional(id),
    mountainous: optional(boolean),
    mountainousSource: optional(text(MAX_TITLE)),
    note: optional(note()),
  }),
  (commune) => [
    ...spanProblems(commune.validFrom, commune.validTo, ['validTo']),
    // Whether a unit counts as mountainous is decided by name in a decision, never guessed: the decision is named.
    ...(commune.mountainous !== null && commune.mountainousSource === null
      ? [problem(['mountainousSource'], 'SOURCE_REQUIRED')]
      : []),
  ],
);

/** Checks a whole commune. */
export function parseCommune(input: unknown): Result<CommuneInput> {
  return communeParser(input, []);
}

/** The word for a kind that stands before the name. */
const KIND_WORDS = { XA: 'Xã', PHUONG: 'Phường', THI_TRAN: 'Thị trấn', DAC_KHU: 'Đặc khu' } as const satisfies Record<
  CommuneKind,
  string
>;

/** The full Vietnamese name: `Đặc khu Vân Đồn`. */
export function communeFullName({ kind, name }: { readonly kind: CommuneKind; readonly name: string }): string {
  return `${KIND_WORDS[kind]} ${name}`;
}
