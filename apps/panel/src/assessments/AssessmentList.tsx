import { type HouseholdClass, isCode, label } from '@thoat-ngheo/domain';
import { useFieldValue } from 'ra-core';
import { ClassChip } from '../components/field/ClassChip.tsx';
import { DateField } from '../components/field/DateField.tsx';
import { date } from '../components/field/format.ts';
import { LinkField } from '../components/field/LinkField.tsx';
import { MoneyField } from '../components/field/MoneyField.tsx';
import { SyntheticMark } from '../components/field/SyntheticMark.tsx';
import { ReferencePicker } from '../components/input/ReferencePicker.tsx';
import { VocabularyInput } from '../components/input/VocabularyInput.tsx';
import { Column } from '../components/list/Column.tsx';
import { RecordLink } from '../components/list/RecordLink.tsx';
import { RegistryList } from '../components/list/RegistryList.tsx';
import { language } from '../i18n/language.ts';
import { ScoreField } from './ScoreField.tsx';

const filters = [
  <ReferencePicker key="roundId" source="roundId" reference="reviewRounds" />,
  <ReferencePicker key="communeId" source="communeId" reference="communes" sort={{ field: 'code', order: 'ASC' }} />,
  <VocabularyInput key="class" source="class" vocabulary="HouseholdClass" />,
];

const nowrap = () => ({ whiteSpace: 'nowrap' });

function Class() {
  return <ClassChip value={useFieldValue({ source: 'class' }) as HouseholdClass} />;
}

export function AssessmentList() {
  return (
    <RegistryList
      sort={{ field: 'assessedOn', order: 'DESC' }}
      filters={filters}
      phone={{
        primary: ({ household }) => {
          const { headName, code } = household as { headName: string | null; code: string };
          return headName ?? code;
        },
        secondary: ({ assessedOn, commune }) =>
          `${date(String(assessedOn), language.get())} · ${(commune as { fullName: string }).fullName}`,
        tertiary: (assessment) => <ClassChip value={assessment.class as HouseholdClass} />,
      }}
      hiddenColumns={['memberCount', 'round.name']}
      exportColumns={[
        { source: 'assessedOn' },
        { source: 'round.name' },
        { source: 'household.code' },
        { source: 'household.headName' },
        { source: 'commune.code', label: 'resources.communes.fields.code' },
        { source: 'commune.fullName' },
        {
          source: 'class',
          value: (row, lang) => (isCode('HouseholdClass', row.class) ? label('HouseholdClass', row.class, lang) : ''),
        },
        { source: 'incomePerCapita' },
        { source: 'b1Points' },
        { source: 'scoreBMin' },
        { source: 'scoreBMax', label: 'resources.assessments.fields.scoreBMax' },
        { source: 'memberCount' },
        { source: 'standard.code', label: 'resources.assessments.fields.standard' },
      ]}
    >
      <Column source="assessedOn">
        <DateField source="assessedOn" />
      </Column>
      <Column source="household.headName">
        <RecordLink source="household.headName" /> <SyntheticMark />
      </Column>
      <Column source="household.code" cellSx={nowrap}>
        <LinkField source="household.id" reference="households" text="household.code" />
      </Column>
      <Column source="class">
        <Class />
      </Column>
      <Column source="incomePerCapita" align="right">
        <MoneyField source="incomePerCapita" />
      </Column>
      <Column source="scoreBMin" align="right">
        <ScoreField />
      </Column>
      <Column source="commune.fullName">
        <LinkField source="commune.id" reference="communes" text="commune.fullName" />
      </Column>
      <Column source="round.name" />
      <Column source="memberCount" align="right" />
    </RegistryList>
  );
}
