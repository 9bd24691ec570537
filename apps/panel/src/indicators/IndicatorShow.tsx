import { useTranslate } from 'ra-core';
import { LinkField } from '../components/field/LinkField.tsx';
import { VocabularyField } from '../components/field/VocabularyField.tsx';
import { Fact, Facts } from '../components/show/Facts.tsx';
import { RegistryShow } from '../components/show/RegistryShow.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { IndicatorResults } from './IndicatorResults.tsx';

export function IndicatorShow() {
  const translate = useTranslate();
  return (
    <RegistryShow>
      <IndicatorResults />
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
