import { formatPeriod, type PeriodKind, parsePeriod, periodsOfYear } from '@thoat-ngheo/domain';

/** A period as the input holds it while it is typed; empty text: not chosen yet. */
export interface PeriodParts {
  readonly kind: PeriodKind;
  readonly year: string;
  /** `1` to `12`, `4` or `2`; of a year always `1`. */
  readonly ordinal: string;
}

/** The parts of a canonical text; of another text what can be kept, in a period of `kind`. */
export function partsOf(text: string, kind: PeriodKind): PeriodParts {
  const parsed = parsePeriod(text);
  if (!parsed.ok) return { kind, year: text.split('-')[0] ?? '', ordinal: kind === 'YEAR' ? '1' : '' };
  const { value } = parsed;
  return { kind: value.kind, year: String(value.year), ordinal: String(value.ordinal) };
}

/**
 * The canonical text, or while parts are missing a text that is no such period, so that the form's rules say what is
 * missing; empty when nothing was entered.
 */
export function textOf({ kind, year, ordinal }: PeriodParts): string {
  if (year === '' && (ordinal === '' || kind === 'YEAR')) return '';
  if (!/^\d{4}$/.test(year)) return `${year}-`;
  if (ordinal === '') return `${year}-?`;
  return formatPeriod({ kind, year: Number(year), ordinal: Number(ordinal) });
}

/** The choices of a kind: `1` to `12` for months and so on; none for years. */
export function ordinalsOf(kind: PeriodKind): readonly string[] {
  return kind === 'YEAR' ? [] : periodsOfYear(kind, 2000).map(({ ordinal }) => String(ordinal));
}
