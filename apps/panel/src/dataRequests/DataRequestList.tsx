import { isCode, label } from '@thoat-ngheo/domain';
import { DateField } from '../components/field/DateField.tsx';
import { LinkField } from '../components/field/LinkField.tsx';
import { VocabularyField } from '../components/field/VocabularyField.tsx';
import { ClearableSelect } from '../components/input/ClearableSelect.tsx';
import { VocabularyInput } from '../components/input/VocabularyInput.tsx';
import { Column } from '../components/list/Column.tsx';
import { RecordLink } from '../components/list/RecordLink.tsx';
import { RegistryList } from '../components/list/RegistryList.tsx';
import { language } from '../i18n/language.ts';
import { Deadline } from './Deadline.tsx';

const STATES = [
  { value: 'OPEN', label: 'dataRequests.states.OPEN' },
  { value: 'CLOSED', label: 'dataRequests.states.CLOSED' },
];
const filters = [
  <ClearableSelect key="state" source="state" choices={STATES} />,
  <VocabularyInput key="kind" source="kind" vocabulary="DataRequestKind" />,
];

/** Requests, those that are due first on top. */
export function DataRequestList() {
  return (
    <RegistryList
      sort={{ field: 'dueOn', order: 'ASC' }}
      filters={filters}
      filterDefaultValues={{ state: 'OPEN' }}
      canCreate
      phone={{
        primary: ({ household }) => (household as { headName: string | null }).headName ?? '—',
        secondary: ({ kind }) =>
          isCode('DataRequestKind', kind) ? label('DataRequestKind', kind, language.get()) : '',
        tertiary: (request) => <Deadline record={request} />,
      }}
      exportColumns={[
        { source: 'receivedOn' },
        { source: 'kind' },
        { source: 'household.code' },
        { source: 'dueOn' },
        { source: 'closedOn' },
        { source: 'outcome' },
      ]}
    >
      <Column source="household.headName" disableSort>
        <RecordLink source="household.headName" />
      </Column>
      <Column source="household.code" disableSort>
        <LinkField source="household.id" reference="households" text="household.code" />
      </Column>
      <Column source="kind">
        <VocabularyField source="kind" vocabulary="DataRequestKind" />
      </Column>
      <Column source="receivedOn">
        <DateField source="receivedOn" />
      </Column>
      <Column source="dueOn">
        <Deadline />
      </Column>
      <Column source="outcome" disableSort>
        <VocabularyField source="outcome" vocabulary="DataRequestOutcome" />
      </Column>
    </RegistryList>
  );
}
