import type { HouseholdClass } from '@thoat-ngheo/domain';
import { useFieldValue, useTranslate } from 'ra-core';
import { ClassChip } from '../components/field/ClassChip.tsx';
import { DateField } from '../components/field/DateField.tsx';
import { LinkField } from '../components/field/LinkField.tsx';
import { MoneyField } from '../components/field/MoneyField.tsx';
import { SyntheticMark } from '../components/field/SyntheticMark.tsx';
import { YesNoField } from '../components/field/YesNoField.tsx';
import { Fact, Facts } from '../components/show/Facts.tsx';
import { RegistryShow } from '../components/show/RegistryShow.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { AssessButton } from './AssessButton.tsx';
import { AssessmentHistory } from './AssessmentHistory.tsx';
import { DwellingFacts } from './DwellingFacts.tsx';
import { MemberTable } from './MemberTable.tsx';
import { Participations } from './Participations.tsx';

function CurrentClass() {
  const translate = useTranslate();
  const value = useFieldValue({ source: 'class' }) as HouseholdClass | null;
  return value === null ? translate('households.never') : <ClassChip value={value} />;
}

/** A household: what it is, who belongs to it, how it was assessed over the years. */
export function HouseholdShow() {
  return (
    <RegistryShow actions={<AssessButton />}>
      <ShowSection title="households.sections.main" action={<SyntheticMark />}>
        <Facts>
          <Fact source="code" />
          <Fact source="headName" />
          <Fact source="class">
            <CurrentClass />
          </Fact>
          <Fact source="incomePerCapita">
            <MoneyField source="incomePerCapita" />
          </Fact>
          <Fact source="communeId">
            <LinkField source="commune.id" reference="communes" text="commune.fullName" />
          </Fact>
          <Fact source="villageId">
            <LinkField source="village.id" reference="villages" text="village.name" />
          </Fact>
          <Fact source="address" />
          <Fact source="phone" />
          <Fact source="registeredOn">
            <DateField source="registeredOn" />
          </Fact>
          <Fact source="ethnicMinority">
            <YesNoField source="ethnicMinority" />
          </Fact>
          <Fact source="noLabourCapacity">
            <YesNoField source="noLabourCapacity" />
          </Fact>
          <Fact source="meritHousehold">
            <YesNoField source="meritHousehold" />
          </Fact>
          <Fact source="note" wide />
        </Facts>
      </ShowSection>
      <ShowSection title="households.sections.members">
        <MemberTable />
      </ShowSection>
      <ShowSection title="households.sections.history">
        <AssessmentHistory />
      </ShowSection>
      <Participations />
      <ShowSection title="households.sections.dwelling">
        <DwellingFacts />
      </ShowSection>
    </RegistryShow>
  );
}
