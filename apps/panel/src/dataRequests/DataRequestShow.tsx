import { useRecordContext } from 'ra-core';
import { DateField } from '../components/field/DateField.tsx';
import { LinkField } from '../components/field/LinkField.tsx';
import { VocabularyField } from '../components/field/VocabularyField.tsx';
import { Fact, Facts } from '../components/show/Facts.tsx';
import { RegistryShow } from '../components/show/RegistryShow.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { Deadline } from './Deadline.tsx';
import { EraseButton } from './EraseButton.tsx';

/** A request: what is asked, until when, and how it was answered. */
export function DataRequestShow() {
  return (
    <RegistryShow actions={<EraseButton />}>
      <ShowSection title="dataRequests.sections.asked" action={<Deadline />}>
        <Facts>
          <Fact source="kind">
            <VocabularyField source="kind" vocabulary="DataRequestKind" />
          </Fact>
          <Fact source="householdId">
            <LinkField source="household.id" reference="households" text="household.code" />
          </Fact>
          <Fact source="memberId">
            <Person />
          </Fact>
          <Fact source="receivedOn">
            <DateField source="receivedOn" />
          </Fact>
          <Fact source="dueOn">
            <DateField source="dueOn" />
          </Fact>
          <Fact source="note" wide />
        </Facts>
      </ShowSection>
      <ShowSection title="dataRequests.sections.answered">
        <Facts>
          <Fact source="outcome">
            <VocabularyField source="outcome" vocabulary="DataRequestOutcome" />
          </Fact>
          <Fact source="legalBasis" />
          <Fact source="closedOn">
            <DateField source="closedOn" />
          </Fact>
          <Fact source="decidedBy" />
          <Fact source="outcomeNote" wide />
        </Facts>
      </ShowSection>
    </RegistryShow>
  );
}

function Person() {
  const member = useRecordContext()?.member as { fullName: string } | null | undefined;
  return <>{member?.fullName ?? '—'}</>;
}
