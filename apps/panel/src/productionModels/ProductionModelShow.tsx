import { DateField } from '../components/field/DateField.tsx';
import { LinkField } from '../components/field/LinkField.tsx';
import { SyntheticMark } from '../components/field/SyntheticMark.tsx';
import { VocabularyField } from '../components/field/VocabularyField.tsx';
import { Fact, Facts } from '../components/show/Facts.tsx';
import { RegistryShow } from '../components/show/RegistryShow.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { ParticipantTable } from './ParticipantTable.tsx';

/** A production model: what it is, who takes part, what came of it. */
export function ProductionModelShow() {
  return (
    <RegistryShow>
      <ShowSection title="productionModels.sections.main" action={<SyntheticMark />}>
        <Facts>
          <Fact source="communeId">
            <LinkField source="commune.id" reference="communes" text="commune.fullName" />
          </Fact>
          <Fact source="programmeId">
            <LinkField source="programme.id" reference="programmes" text="programme.name" />
          </Fact>
          <Fact source="kind">
            <VocabularyField source="kind" vocabulary="ProductionKind" />
          </Fact>
          <Fact source="status">
            <VocabularyField source="status" vocabulary="ProductionStatus" />
          </Fact>
          <Fact source="startsOn">
            <DateField source="startsOn" />
          </Fact>
          <Fact source="endsOn">
            <DateField source="endsOn" />
          </Fact>
          <Fact source="legalDocumentId">
            <LinkField source="legalDocument.id" reference="legalDocuments" text="legalDocument.number" />
          </Fact>
          <Fact source="outcomeNote" wide />
          <Fact source="note" wide />
        </Facts>
      </ShowSection>
      <ShowSection title="productionModels.sections.participants">
        <ParticipantTable />
      </ShowSection>
    </RegistryShow>
  );
}
