import type { MeasurementRowFragment } from '@thoat-ngheo/client';
import type { Language } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import type { PanelRecord } from '../api/operations.ts';
import { LinkField } from '../components/field/LinkField.tsx';
import { ReferencePicker } from '../components/input/ReferencePicker.tsx';
import { Column } from '../components/list/Column.tsx';
import { RegistryList } from '../components/list/RegistryList.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { periodText, unitText, valueText } from './value-text.ts';

type Row = PanelRecord & MeasurementRowFragment;

const filters = [
  <ReferencePicker key="indicatorId" source="indicatorId" reference="indicators" />,
  <ReferencePicker key="communeId" source="communeId" reference="communes" />,
];

export function MeasurementList() {
  const lang = useLanguage();
  const translate = useTranslate();
  const value = (record: PanelRecord, to: Language): string => {
    const row = record as Row;
    const text = valueText(row.value, row.indicator.unitOfMeasure, to);
    return row.isLowerBound ? translate('indicators.atLeast', { value: text }) : text;
  };
  return (
    <RegistryList
      sort={{ field: 'period', order: 'DESC' }}
      filters={filters}
      rowClick="edit"
      phone={{
        primary: (record) => (record as Row).indicator.name,
        secondary: (record) => `${unitText(record as Row)}, ${periodText((record as Row).period, lang)}`,
        tertiary: (record) => value(record, lang),
      }}
      exportColumns={[
        { source: 'indicator.code', label: 'resources.measurements.fields.code' },
        { source: 'indicator.name' },
        { source: 'commune.code', label: 'resources.communes.fields.code' },
        { source: 'commune.fullName', value: (record) => unitText(record as Row) },
        { source: 'period' },
        { source: 'value' },
        { source: 'isLowerBound', value: ({ isLowerBound }) => translate(`ra.boolean.${isLowerBound === true}`) },
        { source: 'indicator.unitOfMeasure', label: 'resources.measurements.fields.unitOfMeasure' },
        { source: 'note' },
        { source: 'sourceNote' },
      ]}
      hiddenColumns={['note', 'sourceNote']}
      canCreate
    >
      <Column source="indicator.name">
        <LinkField source="indicator.id" reference="indicators" text="indicator.name" />
      </Column>
      <Column source="commune.fullName" render={(record) => unitText(record as Row)} />
      <Column source="period" render={(record) => periodText((record as Row).period, lang)} />
      <Column source="value" align="right" render={(record) => value(record as PanelRecord, lang)} />
      <Column source="note" disableSort />
      <Column source="sourceNote" disableSort />
    </RegistryList>
  );
}
