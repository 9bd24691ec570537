import { type AreaType, type CommuneKind, label } from '@thoat-ngheo/domain';
import { DateField } from '../components/field/DateField.tsx';
import { DecimalField } from '../components/field/DecimalField.tsx';
import { VocabularyField } from '../components/field/VocabularyField.tsx';
import { ClearableSelect } from '../components/input/ClearableSelect.tsx';
import { VocabularyInput } from '../components/input/VocabularyInput.tsx';
import { Column } from '../components/list/Column.tsx';
import { RecordLink } from '../components/list/RecordLink.tsx';
import { RegistryList } from '../components/list/RegistryList.tsx';

const filters = [
  <ClearableSelect
    key="validity"
    source="validity"
    choices={[
      { value: 'CURRENT', label: 'communes.current' },
      { value: 'FORMER', label: 'communes.former' },
    ]}
  />,
  <VocabularyInput key="kind" source="kind" vocabulary="CommuneKind" />,
  <VocabularyInput key="areaType" source="areaType" vocabulary="AreaType" />,
];

/** Communes, those of today first in view; former ones are one filter away. */
export function CommuneList() {
  return (
    <RegistryList
      sort={{ field: 'code', order: 'ASC' }}
      filters={filters}
      filterDefaultValues={{ validity: 'CURRENT' }}
      canCreate
      hiddenColumns={['district.name', 'validTo']}
      phone={{
        primary: (commune) => String(commune.fullName),
        secondary: (commune) => String(commune.code),
      }}
      exportColumns={[
        { source: 'code' },
        { source: 'fullName' },
        { source: 'kind', value: ({ kind }, lang) => label('CommuneKind', kind as CommuneKind, lang) },
        {
          source: 'areaType',
          value: ({ areaType }, lang) => (areaType === null ? '' : label('AreaType', areaType as AreaType, lang)),
        },
        { source: 'district.name' },
        { source: 'validFrom' },
        { source: 'validTo' },
        { source: 'households.totalCount' },
      ]}
    >
      <Column source="code" />
      <Column source="fullName">
        <RecordLink source="fullName" />
      </Column>
      <Column source="kind">
        <VocabularyField source="kind" vocabulary="CommuneKind" />
      </Column>
      <Column source="areaType">
        <VocabularyField source="areaType" vocabulary="AreaType" />
      </Column>
      <Column source="district.name" />
      <Column source="validFrom">
        <DateField source="validFrom" />
      </Column>
      <Column source="validTo">
        <DateField source="validTo" />
      </Column>
      <Column source="households.totalCount" align="right">
        <DecimalField source="households.totalCount" />
      </Column>
    </RegistryList>
  );
}
