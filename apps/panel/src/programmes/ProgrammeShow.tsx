import type { ProgrammeRowFragment } from '@thoat-ngheo/client';
import { useRecordContext, useTranslate } from 'ra-core';
import type { PanelRecord } from '../api/operations.ts';
import { DateField } from '../components/field/DateField.tsx';
import { bigMoney } from '../components/field/format.ts';
import { LinkField } from '../components/field/LinkField.tsx';
import { Fact, Facts } from '../components/show/Facts.tsx';
import { RegistryShow } from '../components/show/RegistryShow.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { ProgrammeMoney } from './ProgrammeMoney.tsx';
import { ProgrammeOutcomes } from './ProgrammeOutcomes.tsx';

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
      <ProgrammeOutcomes />
      <ProgrammeMoney />
    </RegistryShow>
  );
}
