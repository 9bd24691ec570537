import { useFieldValue } from 'ra-core';
import { useLanguage } from '../../i18n/use-language.ts';
import { date } from './format.ts';

/** A day: `23/11/2026` in Vietnamese. */
export function DateField({ source }: { readonly source: string; readonly label?: string }) {
  const lang = useLanguage();
  return <>{date(useFieldValue({ source }), lang)}</>;
}
