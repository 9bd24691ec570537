import AddIcon from '@mui/icons-material/Add';
import { Button, Stack } from '@mui/material';
import type { ProgrammeRowFragment } from '@thoat-ngheo/client';
import { useRecordContext, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { Allowed } from '../access/Allowed.tsx';
import type { PanelRecord } from '../api/operations.ts';
import { DateField } from '../components/field/DateField.tsx';
import { bigMoney } from '../components/field/format.ts';
import { LinkField } from '../components/field/LinkField.tsx';
import { BinLink } from '../components/removal/BinLink.tsx';
import { Fact, Facts } from '../components/show/Facts.tsx';
import { RegistryShow } from '../components/show/RegistryShow.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { FundingBreakdown } from './FundingBreakdown.tsx';
import { FundingLineTable } from './FundingLineTable.tsx';

type Programme = PanelRecord & ProgrammeRowFragment;

function StatedTotal() {
  const translate = useTranslate();
  const lang = useLanguage();
  const programme = useRecordContext<Programme>();
  if (programme === undefined) return null;
  const amount = bigMoney(programme.totalAmount, lang);
  return (
    <>
      {programme.totalAmount !== null && programme.totalIsLowerBound ? translate('funding.over', { amount }) : amount}
    </>
  );
}

function Funding() {
  const translate = useTranslate();
  const programme = useRecordContext<Programme>();
  if (programme === undefined) return null;
  const source = encodeURIComponent(JSON.stringify({ programmeId: programme.id }));
  return (
    <>
      {programme.fundingLines.nodes.length > 0 && (
        <ShowSection title="programmes.sections.bySource">
          <FundingBreakdown lines={programme.fundingLines.nodes} />
        </ShowSection>
      )}
      <ShowSection
        title="programmes.sections.lines"
        action={
          <Allowed resource="fundingLines" action="create">
            <Button
              size="small"
              variant="outlined"
              startIcon={<AddIcon />}
              component={Link}
              to={`/fundingLines/create?source=${source}`}
            >
              {translate('programmes.addLine')}
            </Button>
          </Allowed>
        }
      >
        <Stack>
          <FundingLineTable programmeId={programme.id} />
        </Stack>
        <BinLink resource="fundingLines" />
      </ShowSection>
    </>
  );
}

export function ProgrammeShow() {
  return (
    <RegistryShow>
      <ShowSection title="programmes.sections.main">
        <Facts>
          <Fact source="code" />
          <Fact source="startsOn">
            <DateField source="startsOn" />
          </Fact>
          <Fact source="endsOn">
            <DateField source="endsOn" />
          </Fact>
          <Fact source="totalAmount">
            <StatedTotal />
          </Fact>
          <Fact source="legalDocumentId">
            <LinkField source="legalDocument.id" reference="legalDocuments" text="legalDocument.number" />
          </Fact>
          <Fact source="name" wide />
          <Fact source="description" wide />
          <Fact source="sourceNote" wide />
        </Facts>
      </ShowSection>
      <Funding />
    </RegistryShow>
  );
}
