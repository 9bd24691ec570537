import type { ProgrammeRowFragment } from '@thoat-ngheo/client';
import { formatDate, type Language } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import type { PanelRecord } from '../api/operations.ts';
import { DateField } from '../components/field/DateField.tsx';
import { bigMoney } from '../components/field/format.ts';
import { Column } from '../components/list/Column.tsx';
import { RecordLink } from '../components/list/RecordLink.tsx';
import { RegistryList } from '../components/list/RegistryList.tsx';
import { useLanguage } from '../i18n/use-language.ts';

type Row = PanelRecord & ProgrammeRowFragment;

export function ProgrammeList() {
  const translate = useTranslate();
  const lang = useLanguage();
  const total = (record: PanelRecord): string => {
    const { totalAmount, totalIsLowerBound } = record as Row;
    const amount = bigMoney(totalAmount, lang);
    return totalAmount !== null && totalIsLowerBound ? translate('funding.over', { amount }) : amount;
  };
  const day = (value: string | null, to: Language): string => (value === null ? '' : formatDate(value, to));
  return (
    <RegistryList
      sort={{ field: 'startsOn', order: 'DESC' }}
      phone={{
        primary: ({ name }) => String(name),
        secondary: (record) => `${day((record as Row).startsOn, lang)} – ${day((record as Row).endsOn, lang)}`,
        tertiary: total,
      }}
      exportColumns={[
        { source: 'code' },
        { source: 'name' },
        { source: 'startsOn' },
        { source: 'endsOn' },
        { source: 'totalAmount' },
        {
          source: 'totalIsLowerBound',
          value: ({ totalIsLowerBound }) => translate(`ra.boolean.${totalIsLowerBound === true}`),
        },
        { source: 'legalDocument.number', label: 'resources.programmes.fields.legalDocumentId' },
        { source: 'description' },
        { source: 'sourceNote' },
      ]}
      hiddenColumns={['code']}
      canCreate
    >
      <Column source="code" />
      <Column source="name">
        <RecordLink source="name" />
      </Column>
      <Column source="startsOn">
        <DateField source="startsOn" />
      </Column>
      <Column source="endsOn">
        <DateField source="endsOn" />
      </Column>
      <Column source="totalAmount" align="right" render={(record) => total(record as PanelRecord)} />
      <Column source="fundingLines.totalCount" align="right" />
    </RegistryList>
  );
}
