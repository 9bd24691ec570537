import { isCode, label, type VocabularyName } from '@thoat-ngheo/domain';
import { useFieldValue } from 'ra-core';
import { useLanguage } from '../../i18n/use-language.ts';

type Props = { readonly source: string; readonly vocabulary: VocabularyName; readonly label?: string };

/** The label of a code, or of each code of a list. */
export function VocabularyField({ source, vocabulary }: Props) {
  const lang = useLanguage();
  const value: unknown = useFieldValue({ source });
  const codes = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
  return (
    <>
      {codes.map((code) => (isCode(vocabulary, code) ? label(vocabulary, code, lang) : String(code))).join(', ') || '—'}
    </>
  );
}
