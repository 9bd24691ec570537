import { type Decimal, isDecimalText } from '../rational/decimal.ts';
import type { Language } from '../vocabulary/vocabulary.ts';

/** A space at which a line never breaks, between a number and its unit. */
const NO_BREAK_SPACE = '\u00a0';

/** An exact decimal with grouped digits: `1234567.5` is `1.234.567,5` in Vietnamese and `1,234,567.5` in English. */
export function formatDecimal(value: Decimal, lang: Language): string {
  const text = String(value);
  if (!isDecimalText(text)) return text;
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, lang === 'vi' ? '.' : ',');
  return fraction === undefined ? grouped : `${grouped}${lang === 'vi' ? ',' : '.'}${fraction}`;
}

/** Whole VND: `1.500.000 ₫` in Vietnamese, `1,500,000 ₫` in English. */
export function formatVnd(amount: number | bigint, lang: Language = 'vi'): string {
  return `${formatDecimal(amount, lang)}${NO_BREAK_SPACE}₫`;
}

/** A percentage given as an exact decimal, as `share` returns it: `73,17 %`, in English `73.17 %`. */
export function formatPercent(value: Decimal, lang: Language = 'vi'): string {
  return `${formatDecimal(value, lang)}${NO_BREAK_SPACE}%`;
}
