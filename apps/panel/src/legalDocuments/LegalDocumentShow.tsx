import { Link } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { DateField } from '../components/field/DateField.tsx';
import { VocabularyField } from '../components/field/VocabularyField.tsx';
import { Fact, Facts } from '../components/show/Facts.tsx';
import { RegistryShow } from '../components/show/RegistryShow.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { LegalDocumentUses } from './LegalDocumentUses.tsx';

function Address() {
  const translate = useTranslate();
  const url: unknown = useRecordContext()?.url;
  if (typeof url !== 'string') return <>{translate('panel.figure.none')}</>;
  return (
    <Link
      href={url}
      target="_blank"
      rel="noreferrer"
      title={translate('legalDocuments.open')}
      sx={{ overflowWrap: 'anywhere' }}
    >
      {url}
    </Link>
  );
}

export function LegalDocumentShow() {
  return (
    <RegistryShow>
      <ShowSection title="legalDocuments.sections.main">
        <Facts>
          <Fact source="number" />
          <Fact source="kind">
            <VocabularyField source="kind" vocabulary="LegalDocumentKind" />
          </Fact>
          <Fact source="title" wide />
          <Fact source="issuer" />
          <Fact source="issuedOn">
            <DateField source="issuedOn" />
          </Fact>
          <Fact source="effectiveFrom">
            <DateField source="effectiveFrom" />
          </Fact>
          <Fact source="effectiveTo">
            <DateField source="effectiveTo" />
          </Fact>
          <Fact source="sourceMark">
            <VocabularyField source="sourceMark" vocabulary="SourceMark" />
          </Fact>
          <Fact source="url" wide>
            <Address />
          </Fact>
          <Fact source="note" wide />
        </Facts>
      </ShowSection>
      <ShowSection title="legalDocuments.sections.uses">
        <LegalDocumentUses />
      </ShowSection>
    </RegistryShow>
  );
}
