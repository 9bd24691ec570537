import { formatVnd, isCode, isIsoDate, type Language, label, type VocabularyName } from '@thoat-ngheo/domain';
import { useGetMany, useGetRecordRepresentation, useTranslate } from 'ra-core';
import { useMay } from '../../access/use-may.ts';
import type { PanelRecord } from '../../api/operations.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { isMoney, referenceOf, vocabularyOf } from './field-values.ts';
import { count, date } from './format.ts';

type Props = { readonly resource: string; readonly field: string; readonly value: unknown };

/** Any field's value in words: codes by their labels, ids by the name of the record, days and amounts as people write them. */
export function ValueText({ resource, field, value }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  if (value === null || value === undefined || value === '') return <>—</>;
  const reference = referenceOf(field);
  if (reference !== undefined) return <References reference={reference} ids={[value].flat().map(String)} />;
  if (Array.isArray(value) && value.length === 0) return <>—</>;
  const vocabulary = vocabularyOf(resource, field);
  if (vocabulary !== undefined)
    return (
      <>
        {[value]
          .flat()
          .map((code) => codeText(vocabulary, code, lang))
          .join(', ')}
      </>
    );
  if (typeof value === 'boolean') return <>{translate(`ra.boolean.${value}`)}</>;
  if (typeof value === 'number') return <>{isMoney(field) ? formatVnd(value, lang) : count(value, lang)}</>;
  if (typeof value === 'string') return <>{isIsoDate(value) ? date(value, lang) : value}</>;
  return <ObjectText value={value} />;
}

const codeText = (vocabulary: VocabularyName, code: unknown, lang: Language): string =>
  isCode(vocabulary, code) ? label(vocabulary, code as never, lang) : String(code);

function References({ reference, ids }: { readonly reference: string; readonly ids: readonly string[] }) {
  const represent = useGetRecordRepresentation(reference);
  // Whoever may not read them gets the beginnings of their ids.
  const enabled = useMay()({ resource: reference, action: 'list' }) && ids.length > 0;
  const { data = [] } = useGetMany<PanelRecord>(reference, { ids: [...ids] }, { enabled });
  const known = new Map(data.filter((each) => each !== undefined).map((each) => [each.id, each]));
  return <>{ids.map((id) => (known.has(id) ? String(represent(known.get(id))) : id.slice(0, 8))).join(', ') || '—'}</>;
}

/** A part of a record (a member) by its name; several by their names. */
function ObjectText({ value }: { readonly value: unknown }) {
  const translate = useTranslate();
  const names = [value].flat().map((part) => {
    const { fullName, name } = part as { readonly fullName?: string | null; readonly name?: string | null };
    return fullName ?? name ?? translate('panel.form.part');
  });
  return <>{names.join(', ')}</>;
}
