import { isCode, label } from '@thoat-ngheo/domain';
import { DateField } from '../components/field/DateField.tsx';
import { VocabularyField } from '../components/field/VocabularyField.tsx';
import { VocabularyInput } from '../components/input/VocabularyInput.tsx';
import { Column } from '../components/list/Column.tsx';
import { RecordLink } from '../components/list/RecordLink.tsx';
import { RegistryList } from '../components/list/RegistryList.tsx';
import { useLanguage } from '../i18n/use-language.ts';

const NO_WRAP = { whiteSpace: 'nowrap' } as const;

const filters = [
  <VocabularyInput key="kind" source="kind" vocabulary="LegalDocumentKind" />,
  <VocabularyInput key="sourceMark" source="sourceMark" vocabulary="SourceMark" />,
];

export function LegalDocumentList() {
  const lang = useLanguage();
  return (
    <RegistryList
      sort={{ field: 'issuedOn', order: 'DESC' }}
      filters={filters}
      phone={{
        primary: ({ number }) => String(number),
        secondary: ({ title }) => String(title),
        tertiary: ({ kind }) => (isCode('LegalDocumentKind', kind) ? label('LegalDocumentKind', kind, lang) : ''),
      }}
      exportColumns={[
        { source: 'number' },
        {
          source: 'kind',
          value: ({ kind }, to) => (isCode('LegalDocumentKind', kind) ? label('LegalDocumentKind', kind, to) : ''),
        },
        { source: 'title' },
        { source: 'issuer' },
        { source: 'issuedOn' },
        { source: 'effectiveFrom' },
        { source: 'effectiveTo' },
        { source: 'url' },
        {
          source: 'sourceMark',
          value: ({ sourceMark }, to) => (isCode('SourceMark', sourceMark) ? label('SourceMark', sourceMark, to) : ''),
        },
        { source: 'note' },
      ]}
      hiddenColumns={['effectiveTo', 'sourceMark', 'note']}
      canCreate
    >
      <Column source="number" sx={NO_WRAP}>
        <RecordLink source="number" />
      </Column>
      <Column source="kind" sx={NO_WRAP}>
        <VocabularyField source="kind" vocabulary="LegalDocumentKind" />
      </Column>
      <Column source="title" sx={{ minWidth: 280 }} />
      <Column source="issuer" />
      <Column source="issuedOn">
        <DateField source="issuedOn" />
      </Column>
      <Column source="effectiveFrom">
        <DateField source="effectiveFrom" />
      </Column>
      <Column source="effectiveTo">
        <DateField source="effectiveTo" />
      </Column>
      <Column source="sourceMark">
        <VocabularyField source="sourceMark" vocabulary="SourceMark" />
      </Column>
      <Column source="note" disableSort />
    </RegistryList>
  );
}
