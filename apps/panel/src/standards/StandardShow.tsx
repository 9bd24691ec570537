import { Skeleton, Typography } from '@mui/material';
import type { StandardDetailsFragment } from '@thoat-ngheo/client';
import { useRecordContext, useTranslate } from 'ra-core';
import type { PanelRecord } from '../api/operations.ts';
import { DateField } from '../components/field/DateField.tsx';
import { LinkField } from '../components/field/LinkField.tsx';
import { Fact, Facts } from '../components/show/Facts.tsx';
import { RegistryShow } from '../components/show/RegistryShow.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { HashCheck } from './HashCheck.tsx';
import { StandardIndicators } from './StandardIndicators.tsx';
import { StandardLines } from './StandardLines.tsx';

type Standard = PanelRecord & StandardDetailsFragment;

function Scope() {
  const translate = useTranslate();
  return <>{useRecordContext<Standard>()?.province?.name ?? translate('standards.national')}</>;
}

function Contents() {
  const translate = useTranslate();
  const standard = useRecordContext<Standard>();
  // Coming from the list, the page has the list's row until the whole standard is here.
  if (standard?.indicators === undefined) return <Skeleton variant="rounded" height={320} />;
  return (
    <>
      <ShowSection title="standards.sections.lines">
        <StandardLines lines={standard.lines.nodes} />
        <Typography sx={{ mt: 1.5 }}>{translate('standards.rule', { cut: standard.cut })}</Typography>
      </ShowSection>
      <ShowSection title="standards.sections.indicators">
        <StandardIndicators indicators={standard.indicators.nodes} />
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {translate('standards.marks')}
        </Typography>
      </ShowSection>
      <ShowSection title="standards.sections.hash">
        <HashCheck standard={standard} />
      </ShowSection>
    </>
  );
}

export function StandardShow() {
  return (
    <RegistryShow canEdit={false} canDelete={false}>
      <ShowSection title="standards.sections.main">
        <Facts>
          <Fact source="code" />
          <Fact source="province.name">
            <Scope />
          </Fact>
          <Fact source="validFrom">
            <DateField source="validFrom" />
          </Fact>
          <Fact source="validTo">
            <DateField source="validTo" />
          </Fact>
          <Fact source="cut" />
          <Fact source="legalDocumentId">
            <LinkField source="legalDocument.id" reference="legalDocuments" text="legalDocument.number" />
          </Fact>
          <Fact source="sourceNote" wide />
        </Facts>
      </ShowSection>
      <Contents />
    </RegistryShow>
  );
}
