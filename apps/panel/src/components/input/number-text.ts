import { formatDecimal, isDecimalText, type Language } from '@thoat-ngheo/domain';

/** A number as people type it: grouped with points or spaces, a decimal comma in Vietnamese (in English the reverse). */
export function toDecimalText(typed: string, lang: Language): string {
  const plain = typed.replace(/[\s\u00a0]/g, '');
  return lang === 'vi' ? plain.replaceAll('.', '').replace(',', '.') : plain.replaceAll(',', '');
}

/** The number typed, or the text itself when it is none, so that the form can say what is wrong with it. */
export function parseWhole(typed: string, lang: Language): number | string | null {
  const text = toDecimalText(typed, lang);
  if (text === '') return null;
  return /^-?\d+$/.test(text) ? Number(text) : typed;
}

export function parseDecimal(typed: string, lang: Language): string | null {
  const text = toDecimalText(typed, lang);
  if (text === '') return null;
  return isDecimalText(text) ? text : typed;
}

/** A value of the form as the input shows it. */
export function showNumber(value: unknown, lang: Language): string {
  if (value === null || value === undefined) return '';
  const text = String(value);
  return isDecimalText(text) ? formatDecimal(text, lang) : text;
}
