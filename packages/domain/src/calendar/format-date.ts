import type { Language } from '../vocabulary/vocabulary.ts';
import { dateParts, type IsoDate } from './date.ts';

/** `2026-11-23` as `23/11/2026` in Vietnamese; unchanged in English, where day and month could be confused. */
export function formatDate(date: IsoDate, lang: Language): string {
  const parts = dateParts(date);
  if (parts === null || lang === 'en') return date;
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${year}`;
}
