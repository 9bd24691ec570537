import type { IndicatorRowFragment } from '@thoat-ngheo/client';
import type { Language } from '@thoat-ngheo/domain';
import { isCode, label } from '@thoat-ngheo/domain';
import type { PanelRecord } from '../api/operations.ts';
import { VocabularyField } from '../components/field/VocabularyField.tsx';
import { VocabularyInput } from '../components/input/VocabularyInput.tsx';
import { Column } from '../components/list/Column.tsx';
import { RecordLink } from '../components/list/RecordLink.tsx';
import { RegistryList } from '../components/list/RegistryList.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { periodText, valueText } from './value-text.ts';

const filters = [
  <VocabularyInput key="frequency" source="frequency" vocabulary="PeriodKind" />,
  <VocabularyInput key="direction" source="direction" vocabulary="IndicatorDirection" />,
];

type Row = PanelRecord & IndicatorRowFragment;

/** The newest value of the province with its period; empty when there is none. */
function newest(record: PanelRecord, of: 'measurements' | 'targets', lang: Language): string {
  const row = record as Row;
  const value = row[of].nodes[0];
  if (value === undefined) return '—';
  return `${valueText(value.value, row.unitOfMeasure, lang)} (${periodText(value.period, lang)})`;
}

const codeLabel = (vocabulary: 'PeriodKind' | 'IndicatorDirection', code: unknown, lang: Language): string =>
  isCode(vocabulary, code) ? label(vocabulary, code, lang) : '';

export function IndicatorList() {
  const lang = useLanguage();
  return (
    <RegistryList
      sort={{ field: 'name', order: 'ASC' }}
      filters={filters}
      phone={{
        primary: ({ name }) => String(name),
        secondary: (record) => newest(record, 'measurements', lang),
      }}
      exportColumns={[
        { source: 'code' },
        { source: 'name' },
        { source: 'nameEn' },
        { source: 'unitOfMeasure' },
        { source: 'direction', value: ({ direction }, to) => codeLabel('IndicatorDirection', direction, to) },
        { source: 'frequency', value: ({ frequency }, to) => codeLabel('PeriodKind', frequency, to) },
        { source: 'latest', value: (record, to) => newest(record, 'measurements', to) },
        { source: 'target', value: (record, to) => newest(record, 'targets', to) },
        { source: 'description' },
        { source: 'sourceNote' },
      ]}
      hiddenColumns={['code', 'direction', 'measurements.totalCount']}
      canCreate
    >
      <Column source="code" />
      <Column source="name">
        <RecordLink source="name" />
      </Column>
      <Column source="frequency">
        <VocabularyField source="frequency" vocabulary="PeriodKind" />
      </Column>
      <Column source="direction">
        <VocabularyField source="direction" vocabulary="IndicatorDirection" />
      </Column>
      <Column source="latest" disableSort render={(record) => newest(record as PanelRecord, 'measurements', lang)} />
      <Column source="target" disableSort render={(record) => newest(record as PanelRecord, 'targets', lang)} />
      <Column source="measurements.totalCount" align="right" />
    </RegistryList>
  );
}
