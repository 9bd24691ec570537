import { useRecordContext, useTranslate } from 'ra-core';
import type { PanelRecord } from '../api/operations.ts';
import { LinkField } from '../components/field/LinkField.tsx';
import { VocabularyField } from '../components/field/VocabularyField.tsx';
import { BinLink } from '../components/removal/BinLink.tsx';
import { AddButton } from '../components/show/AddButton.tsx';
import { Fact, Facts } from '../components/show/Facts.tsx';
import { RegistryShow } from '../components/show/RegistryShow.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { VersionTable } from '../indicatorVersions/VersionTable.tsx';
import { IndicatorResults } from './IndicatorResults.tsx';
import { IndicatorSeries } from './IndicatorSeries.tsx';

/** How its figures have been obtained, version by version. */
function Versions() {
  const indicator = useRecordContext<PanelRecord>();
  if (indicator === undefined) return null;
  return (
    <ShowSection
      title="indicatorVersions.title"
      action={
        <AddButton resource="indicatorVersions" preset={{ indicatorId: indicator.id }} text="indicatorVersions.add" />
      }
    >
      <VersionTable indicatorId={indicator.id} />
      <BinLink resource="indicatorVersions" />
    </ShowSection>
  );
}

export function IndicatorShow() {
  const translate = useTranslate();
  return (
    <RegistryShow>
      <IndicatorSeries />
      <IndicatorResults />
      <Versions />
      <ShowSection title="indicators.sections.main">
        <Facts>
          <Fact source="code" />
          <Fact source="unitOfMeasure" />
          <Fact source="direction">
            <VocabularyField source="direction" vocabulary="IndicatorDirection" />
          </Fact>
          <Fact source="frequency">
            <VocabularyField source="frequency" vocabulary="PeriodKind" />
          </Fact>
          <Fact source="legalDocumentId">
            <LinkField source="legalDocument.id" reference="legalDocuments" text="legalDocument.number" />
          </Fact>
          <Fact source="nameEn" wide />
          <Fact source="description" wide />
          <Fact label={translate('resources.indicators.fields.sourceNote')} source="sourceNote" wide />
        </Facts>
      </ShowSection>
    </RegistryShow>
  );
}
