import { useFieldValue } from 'ra-core';
import { useLanguage } from '../../i18n/use-language.ts';
import { count } from './format.ts';

/** A count or measured value with grouped digits and the language's decimal mark. */
export function DecimalField({ source }: { readonly source: string; readonly label?: string }) {
  const lang = useLanguage();
  return <>{count(useFieldValue({ source }), lang)}</>;
}
