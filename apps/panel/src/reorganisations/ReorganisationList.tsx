import { isCode, label } from '@thoat-ngheo/domain';
import { DateField } from '../components/field/DateField.tsx';
import { VocabularyField } from '../components/field/VocabularyField.tsx';
import { VocabularyInput } from '../components/input/VocabularyInput.tsx';
import { Column } from '../components/list/Column.tsx';
import { RecordLink } from '../components/list/RecordLink.tsx';
import { RegistryList } from '../components/list/RegistryList.tsx';
import { useLanguage } from '../i18n/use-language.ts';

const filters = [<VocabularyInput key="state" source="state" vocabulary="ReorganisationState" />];

export function ReorganisationList() {
  const lang = useLanguage();
  return (
    <RegistryList
      sort={{ field: 'effectiveOn', order: 'DESC' }}
      filters={filters}
      canCreate
      phone={{
        primary: ({ title }) => String(title),
        secondary: ({ state }) =>
          isCode('ReorganisationState', state) ? label('ReorganisationState', state, lang) : '',
        tertiary: () => <DateField source="effectiveOn" />,
      }}
      exportColumns={[{ source: 'title' }, { source: 'effectiveOn' }, { source: 'state' }, { source: 'appliedBy' }]}
    >
      <Column source="title">
        <RecordLink source="title" />
      </Column>
      <Column source="effectiveOn">
        <DateField source="effectiveOn" />
      </Column>
      <Column source="state">
        <VocabularyField source="state" vocabulary="ReorganisationState" />
      </Column>
      <Column source="appliedBy" disableSort />
    </RegistryList>
  );
}
