import type { ProductionModelRowFragment } from '@thoat-ngheo/client';
import { label, PRODUCTION_KINDS, PRODUCTION_STATUSES } from '@thoat-ngheo/domain';
import type { PanelRecord } from '../api/operations.ts';
import { DateField } from '../components/field/DateField.tsx';
import { DecimalField } from '../components/field/DecimalField.tsx';
import { LinkField } from '../components/field/LinkField.tsx';
import { SyntheticMark } from '../components/field/SyntheticMark.tsx';
import { VocabularyField } from '../components/field/VocabularyField.tsx';
import { ClearableSelect } from '../components/input/ClearableSelect.tsx';
import { ReferencePicker } from '../components/input/ReferencePicker.tsx';
import { Column } from '../components/list/Column.tsx';
import { RecordLink } from '../components/list/RecordLink.tsx';
import { RegistryList } from '../components/list/RegistryList.tsx';
import { useLanguage } from '../i18n/use-language.ts';

type Row = PanelRecord & ProductionModelRowFragment;

const BY_CODE = { field: 'code', order: 'ASC' } as const;
const choicesOf = (vocabulary: string, codes: readonly string[]) =>
  codes.map((code) => ({ value: code, label: `vocabulary.${vocabulary}.${code}` }));

const filters = [
  <ReferencePicker key="communeId" source="communeId" reference="communes" sort={BY_CODE} />,
  <ReferencePicker key="programmeId" source="programmeId" reference="programmes" sort={BY_CODE} />,
  <ClearableSelect key="kind" source="kind" choices={choicesOf('ProductionKind', PRODUCTION_KINDS)} />,
  <ClearableSelect key="status" source="status" choices={choicesOf('ProductionStatus', PRODUCTION_STATUSES)} />,
];

/** Production models of the communes whose records one reads. */
export function ProductionModelList() {
  const lang = useLanguage();
  return (
    <RegistryList
      sort={{ field: 'startsOn', order: 'DESC' }}
      filters={filters}
      phone={{
        primary: ({ name }) => String(name),
        secondary: (record) => (record as Row).commune.fullName,
        tertiary: (record) => label('ProductionStatus', (record as Row).status, lang),
      }}
      exportColumns={[
        { source: 'name' },
        { source: 'commune.fullName' },
        { source: 'programme.name' },
        { source: 'kind', value: (record) => label('ProductionKind', (record as Row).kind, lang) },
        { source: 'status', value: (record) => label('ProductionStatus', (record as Row).status, lang) },
        { source: 'startsOn' },
        { source: 'endsOn' },
        { source: 'taking.totalCount' },
      ]}
      hiddenColumns={['endsOn', 'programme.name']}
      canCreate
    >
      <Column source="name">
        <RecordLink source="name" />
      </Column>
      <Column source="commune.fullName">
        <LinkField source="commune.id" reference="communes" text="commune.fullName" />
      </Column>
      <Column source="kind">
        <VocabularyField source="kind" vocabulary="ProductionKind" />
      </Column>
      <Column source="status">
        <VocabularyField source="status" vocabulary="ProductionStatus" />
      </Column>
      <Column source="startsOn">
        <DateField source="startsOn" />
      </Column>
      <Column source="endsOn">
        <DateField source="endsOn" />
      </Column>
      <Column source="programme.name" disableSort>
        <LinkField source="programme.id" reference="programmes" text="programme.name" />
      </Column>
      <Column source="taking.totalCount" align="right">
        <DecimalField source="taking.totalCount" />
      </Column>
      <Column source="synthetic" disableSort>
        <SyntheticMark />
      </Column>
    </RegistryList>
  );
}
