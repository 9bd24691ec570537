import { useFieldValue, useTranslate } from 'ra-core';

/** Yes, no, or not known. */
export function YesNoField({ source }: { readonly source: string; readonly label?: string }) {
  const translate = useTranslate();
  const value: unknown = useFieldValue({ source });
  return <>{translate(typeof value === 'boolean' ? `ra.boolean.${value}` : 'ra.boolean.null')}</>;
}
