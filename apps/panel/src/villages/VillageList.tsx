import { label, type VillageKind } from '@thoat-ngheo/domain';
import { DecimalField } from '../components/field/DecimalField.tsx';
import { LinkField } from '../components/field/LinkField.tsx';
import { SyntheticMark } from '../components/field/SyntheticMark.tsx';
import { VocabularyField } from '../components/field/VocabularyField.tsx';
import { ReferencePicker } from '../components/input/ReferencePicker.tsx';
import { VocabularyInput } from '../components/input/VocabularyInput.tsx';
import { Column } from '../components/list/Column.tsx';
import { RecordLink } from '../components/list/RecordLink.tsx';
import { RegistryList } from '../components/list/RegistryList.tsx';

const filters = [
  <ReferencePicker key="communeId" source="communeId" reference="communes" sort={{ field: 'code', order: 'ASC' }} />,
  <VocabularyInput key="kind" source="kind" vocabulary="VillageKind" />,
];

export function VillageList() {
  return (
    <RegistryList
      sort={{ field: 'commune.fullName', order: 'ASC' }}
      filters={filters}
      canCreate
      phone={{
        primary: ({ name }) => String(name),
        secondary: ({ commune }) => (commune as { fullName: string }).fullName,
      }}
      exportColumns={[
        { source: 'name' },
        { source: 'kind', value: ({ kind }, lang) => label('VillageKind', kind as VillageKind, lang) },
        { source: 'commune.code', label: 'resources.communes.fields.code' },
        { source: 'commune.fullName' },
        { source: 'households.totalCount' },
      ]}
    >
      <Column source="name">
        <RecordLink source="name" /> <SyntheticMark />
      </Column>
      <Column source="kind">
        <VocabularyField source="kind" vocabulary="VillageKind" />
      </Column>
      <Column source="commune.fullName">
        <LinkField source="commune.id" reference="communes" text="commune.fullName" />
      </Column>
      <Column source="households.totalCount" align="right">
        <DecimalField source="households.totalCount" />
      </Column>
    </RegistryList>
  );
}
