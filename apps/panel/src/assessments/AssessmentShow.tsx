import type { HouseholdClass } from '@thoat-ngheo/domain';
import { useFieldValue } from 'ra-core';
import type { ComponentProps } from 'react';
import { CorrectionSection } from '../assessmentCorrections/CorrectionSection.tsx';
import { ClassChip } from '../components/field/ClassChip.tsx';
import { DateField } from '../components/field/DateField.tsx';
import { DecimalField } from '../components/field/DecimalField.tsx';
import { LinkField } from '../components/field/LinkField.tsx';
import { MoneyField } from '../components/field/MoneyField.tsx';
import { SyntheticMark } from '../components/field/SyntheticMark.tsx';
import { VocabularyField } from '../components/field/VocabularyField.tsx';
import { Fact, Facts } from '../components/show/Facts.tsx';
import { RegistryShow } from '../components/show/RegistryShow.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { AnswerTable } from './AnswerTable.tsx';
import { ReasonList } from './ReasonList.tsx';
import { ScoreField } from './ScoreField.tsx';

function Class() {
  return <ClassChip value={useFieldValue({ source: 'class' }) as HouseholdClass} />;
}

function PreviousClass() {
  return <ClassChip value={useFieldValue({ source: 'previousClass' }) as HouseholdClass | null} />;
}

function Reasons() {
  const reasons = useFieldValue({ source: 'reasons' }) as ComponentProps<typeof ReasonList>['reasons'] | undefined;
  return <ReasonList reasons={reasons ?? []} />;
}

/** An assessment as recorded, with the standard that was applied. */
export function AssessmentShow() {
  return (
    <RegistryShow>
      <ShowSection title="assessments.sections.result" action={<SyntheticMark />}>
        <Facts>
          <Fact source="class">
            <Class />
          </Fact>
          <Fact source="incomePerCapita">
            <MoneyField source="incomePerCapita" />
          </Fact>
          <Fact source="b1Points" />
          <Fact source="scoreBMin">
            <ScoreField />
          </Fact>
          <Fact source="standard">
            <LinkField source="standard.id" reference="standards" text="standard.name" />
          </Fact>
          <Fact source="areaType">
            <VocabularyField source="areaType" vocabulary="AreaType" />
          </Fact>
          <Fact source="previousClass">
            <PreviousClass />
          </Fact>
          <Fact source="transition">
            <VocabularyField source="transition" vocabulary="Transition" />
          </Fact>
          <Fact source="reasons" wide>
            <Reasons />
          </Fact>
        </Facts>
      </ShowSection>
      <ShowSection title="assessments.sections.main">
        <Facts>
          <Fact source="householdId">
            <LinkField source="household.id" reference="households" text="household.code" />
          </Fact>
          <Fact source="household.headName" />
          <Fact source="roundId">
            <LinkField source="round.id" reference="reviewRounds" text="round.name" />
          </Fact>
          <Fact source="assessedOn">
            <DateField source="assessedOn" />
          </Fact>
          <Fact source="communeId">
            <LinkField source="commune.id" reference="communes" text="commune.fullName" />
          </Fact>
          <Fact source="memberCount">
            <DecimalField source="memberCount" />
          </Fact>
          <Fact source="surveyor" />
          <Fact source="causes" wide>
            <VocabularyField source="causes" vocabulary="PovertyCause" />
          </Fact>
          <Fact source="supportWishes" wide>
            <VocabularyField source="supportWishes" vocabulary="SupportWish" />
          </Fact>
          <Fact source="otherWish" wide />
          <Fact source="note" wide />
        </Facts>
      </ShowSection>
      <ShowSection title="assessments.sections.answers">
        <AnswerTable />
      </ShowSection>
      <CorrectionSection />
    </RegistryShow>
  );
}
