import {
  canonicalDecimal,
  type Decimal,
  formatDate,
  formatDecimal,
  formatVnd,
  isDecimalText,
  type Language,
  ratio,
} from '@thoat-ngheo/domain';

const BILLION = 1_000_000_000;

/** Whole VND with its sign: `1.500.000 ₫`. */
export function money(amount: number | null | undefined, lang: Language): string {
  return amount === null || amount === undefined ? '—' : formatVnd(amount, lang);
}

/** Amounts from a billion on in billions: `82.000 tỷ đồng`; smaller ones in VND. */
export function bigMoney(amount: number | null | undefined, lang: Language): string {
  if (amount === null || amount === undefined) return '—';
  if (Math.abs(amount) < BILLION) return formatVnd(amount, lang);
  const billions = (ratio(amount, BILLION, 3) ?? '0').replace(/\.?0+$/, '');
  return `${formatDecimal(billions, lang)}\u00a0${lang === 'vi' ? 'tỷ đồng' : 'billion VND'}`;
}

/** A count or a measured value with grouped digits. */
export function count(value: Decimal | null | undefined, lang: Language): string {
  if (value === null || value === undefined) return '—';
  return formatDecimal(isDecimalText(String(value)) ? canonicalDecimal(String(value)) : value, lang);
}

export function date(iso: string | null | undefined, lang: Language): string {
  return iso === null || iso === undefined ? '—' : formatDate(iso, lang);
}

/** A moment in Vietnamese time: `23/11/2026 19:03`. */
export function dateTime(iso: string | null | undefined, lang: Language): string {
  if (iso === null || iso === undefined) return '—';
  const moment = new Date(iso);
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' }).format(moment);
  const time = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh', timeStyle: 'short' }).format(moment);
  return `${formatDate(day, lang)} ${time}`;
}
