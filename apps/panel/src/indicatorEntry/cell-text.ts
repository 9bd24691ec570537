import type { Language } from '@thoat-ngheo/domain';
import { showNumber } from '../components/input/number-text.ts';
import { trimDecimal } from '../indicators/indicator-progress.ts';

/** A cell's value as people read it: grouped, without the zeros of its column. A text that is no number stays as it was typed. */
export function readText(value: string | null | undefined, lang: Language): string {
  if (value === null || value === undefined) return '';
  return showNumber(/^-?\d+(\.\d+)?$/.test(value) ? trimDecimal(value) : value, lang);
}

/** The same as it is edited: with the decimal sign of the language, not grouped. */
export function editText(value: string | null | undefined, lang: Language): string {
  return (value ?? '').replace('.', lang === 'vi' ? ',' : '.');
}
