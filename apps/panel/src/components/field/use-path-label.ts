import { isCode, label } from '@thoat-ngheo/domain';
import { useTranslate, useTranslateLabel } from 'ra-core';
import { useLanguage } from '../../i18n/use-language.ts';

type Named = {
  readonly id?: unknown;
  readonly fullName?: unknown;
  readonly household?: { readonly headName: string | null; readonly code: string };
};

/** What a path in a record is called: `note`, `answers.VIEC_LAM`, `members.<id>.fullName` ("Lò Văn An – Họ và tên"). */
export function usePathLabel(resource: string): (path: string, ...records: readonly object[]) => string {
  const translate = useTranslate();
  const translateLabel = useTranslateLabel();
  const lang = useLanguage();
  const fieldName = (field: string): string =>
    isCode('DeprivationIndicator', field)
      ? label('DeprivationIndicator', field, lang)
      : String(translateLabel({ source: field, resource }));
  return (path, ...records) => {
    const [list = '', id, field] = path.split('.');
    if (id === undefined) return fieldName(list);
    if (isCode('DeprivationIndicator', id)) return fieldName(id);
    const part = records
      .flatMap((record) => ((record as Record<string, unknown>)[list] ?? []) as Named[])
      .find((each) => each.id === id);
    const known = part?.fullName ?? part?.household?.headName ?? part?.household?.code;
    const name = typeof known === 'string' ? known : translate('panel.form.part');
    return field === undefined ? name : `${name} – ${fieldName(field)}`;
  };
}
