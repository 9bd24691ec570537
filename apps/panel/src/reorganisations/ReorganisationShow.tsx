import { useRecordContext } from 'ra-core';
import { DateField } from '../components/field/DateField.tsx';
import { dateTime } from '../components/field/format.ts';
import { LinkField } from '../components/field/LinkField.tsx';
import { VocabularyField } from '../components/field/VocabularyField.tsx';
import { Fact, Facts } from '../components/show/Facts.tsx';
import { RegistryShow } from '../components/show/RegistryShow.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { ApplyButton } from './ApplyButton.tsx';
import { DryRun } from './DryRun.tsx';
import { ReverseButton } from './ReverseButton.tsx';
import type { Reorganisation } from './reorganisation.ts';
import { Successions } from './Successions.tsx';

/** Once it is applied, a reorganisation is a record of what was done. */
const isDraft = ({ state }: Readonly<Record<string, unknown>>): boolean => state === 'DRAFT';

export function ReorganisationShow() {
  return (
    <RegistryShow
      canEdit={isDraft}
      canDelete={isDraft}
      actions={
        <>
          <ApplyButton />
          <ReverseButton />
        </>
      }
    >
      <ShowSection title="reorganisations.sections.main">
        <Facts>
          <Fact source="state">
            <VocabularyField source="state" vocabulary="ReorganisationState" />
          </Fact>
          <Fact source="effectiveOn">
            <DateField source="effectiveOn" />
          </Fact>
          <Fact source="legalDocumentId">
            <LinkField source="legalDocument.id" reference="legalDocuments" text="legalDocument.number" />
          </Fact>
          <Fact source="appliedBy" />
          <Fact source="appliedAt">
            <Moment source="appliedAt" />
          </Fact>
          <Fact source="reversedAt">
            <Moment source="reversedAt" />
          </Fact>
          <Fact source="reversalReason" wide />
          <Fact source="note" wide />
        </Facts>
      </ShowSection>
      <DryRun />
      <Successions />
    </RegistryShow>
  );
}

function Moment({ source }: { readonly source: 'appliedAt' | 'reversedAt' }) {
  const lang = useLanguage();
  return <>{dateTime(useRecordContext<Reorganisation>()?.[source], lang)}</>;
}
