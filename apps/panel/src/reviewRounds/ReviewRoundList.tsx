import type { ReviewRoundRowFragment } from '@thoat-ngheo/client';
import { isCode, label } from '@thoat-ngheo/domain';
import type { PanelRecord } from '../api/operations.ts';
import { DateField } from '../components/field/DateField.tsx';
import { DecimalField } from '../components/field/DecimalField.tsx';
import { date } from '../components/field/format.ts';
import { VocabularyField } from '../components/field/VocabularyField.tsx';
import { VocabularyInput } from '../components/input/VocabularyInput.tsx';
import { YearInput } from '../components/input/YearInput.tsx';
import { Column } from '../components/list/Column.tsx';
import { RecordLink } from '../components/list/RecordLink.tsx';
import { RegistryList } from '../components/list/RegistryList.tsx';
import { useLanguage } from '../i18n/use-language.ts';

const filters = [
  <YearInput key="year" source="year" />,
  <VocabularyInput key="kind" source="kind" vocabulary="RoundKind" />,
];

export function ReviewRoundList() {
  const lang = useLanguage();
  return (
    <RegistryList
      sort={{ field: 'startsOn', order: 'DESC' }}
      filters={filters}
      phone={{
        primary: ({ name }) => String(name),
        secondary: (record) => {
          const { startsOn, endsOn } = record as PanelRecord & ReviewRoundRowFragment;
          return `${date(startsOn, lang)} – ${date(endsOn, lang)}`;
        },
      }}
      exportColumns={[
        { source: 'year' },
        { source: 'kind', value: ({ kind }, to) => (isCode('RoundKind', kind) ? label('RoundKind', kind, to) : '') },
        { source: 'month' },
        { source: 'name' },
        { source: 'startsOn' },
        { source: 'endsOn' },
        { source: 'assessments.totalCount' },
        { source: 'communeReviews.totalCount' },
        { source: 'recognised.totalCount' },
        { source: 'note' },
      ]}
      hiddenColumns={['year', 'month', 'note', 'recognised.totalCount']}
      canCreate
    >
      <Column source="name" sx={{ minWidth: 260 }}>
        <RecordLink source="name" />
      </Column>
      <Column source="year" />
      <Column source="kind">
        <VocabularyField source="kind" vocabulary="RoundKind" />
      </Column>
      <Column source="month" />
      <Column source="startsOn">
        <DateField source="startsOn" />
      </Column>
      <Column source="endsOn">
        <DateField source="endsOn" />
      </Column>
      <Column source="assessments.totalCount" align="right">
        <DecimalField source="assessments.totalCount" />
      </Column>
      <Column source="communeReviews.totalCount" align="right" />
      <Column source="recognised.totalCount" disableSort align="right" />
      <Column source="note" disableSort />
    </RegistryList>
  );
}
