import { formatDate, isIsoDate, isoDate, type Language } from '@thoat-ngheo/domain';

/** A day as people type it (`20/11/1985`, `20-11-1985`, `20111985`, `1985-11-20`) as ISO text; the text itself when it is none. */
export function parseDay(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return null;
  if (isIsoDate(text)) return text;
  const match = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (match === null) return text;
  const day = isoDate(Number(match[3]), Number(match[2]), Number(match[1]));
  return isIsoDate(day) ? day : text;
}

/** A value of the form as the input shows it. */
export function showDay(value: unknown, lang: Language): string {
  if (value === null || value === undefined) return '';
  const text = String(value);
  return isIsoDate(text) ? formatDate(text, lang) : text;
}
