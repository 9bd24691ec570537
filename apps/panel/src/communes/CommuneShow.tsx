import { useFieldValue, useRecordContext, useTranslate } from 'ra-core';
import { DateField } from '../components/field/DateField.tsx';
import { date } from '../components/field/format.ts';
import { LinkField } from '../components/field/LinkField.tsx';
import { VocabularyField } from '../components/field/VocabularyField.tsx';
import { YesNoField } from '../components/field/YesNoField.tsx';
import { Fact, Facts } from '../components/show/Facts.tsx';
import { RegistryShow } from '../components/show/RegistryShow.tsx';
import { RelatedTable } from '../components/show/RelatedTable.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { householdColumns } from '../households/household-columns.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { vietnameseToday } from '../today.ts';
import { CommuneFigures } from './CommuneFigures.tsx';
import { CommuneLineage } from './CommuneLineage.tsx';
import { villageColumns } from './village-columns.tsx';

function Validity() {
  const translate = useTranslate();
  const lang = useLanguage();
  const validTo = useFieldValue({ source: 'validTo' }) as string | null;
  if (validTo === null || validTo >= vietnameseToday()) return translate('communes.current');
  return translate('communes.formerSince', { day: date(validTo, lang) });
}

/** A commune: what it is, its figures, villages, households, and the communes before and after it. */
export function CommuneShow() {
  return (
    <RegistryShow>
      <ShowSection title="communes.sections.main">
        <Facts>
          <Fact source="code" />
          <Fact source="fullName" />
          <Fact source="validity">
            <Validity />
          </Fact>
          <Fact source="areaType">
            <VocabularyField source="areaType" vocabulary="AreaType" />
          </Fact>
          <Fact source="areaTypeSource" />
          <Fact source="mountainous">
            <YesNoField source="mountainous" />
          </Fact>
          <Fact source="mountainousSource" />
          <Fact source="district.name" />
          <Fact source="validFrom">
            <DateField source="validFrom" />
          </Fact>
          <Fact source="validTo">
            <DateField source="validTo" />
          </Fact>
          <Fact source="establishedById">
            <LinkField source="establishedBy.id" reference="legalDocuments" text="establishedBy.number" />
          </Fact>
          <Fact source="note" wide />
        </Facts>
      </ShowSection>
      <CommuneFigures />
      <CommuneLists />
      <CommuneLineage />
    </RegistryShow>
  );
}

function CommuneLists() {
  const commune = useRecordContext();
  if (commune === undefined) return null;
  const values = { communeId: commune.id };
  return (
    <>
      <ShowSection title="communes.villages.title">
        <RelatedTable
          reference="villages"
          target="communeId"
          sort={{ field: 'name', order: 'ASC' }}
          columns={villageColumns}
          moreFilter={values}
          empty="communes.villages.empty"
          createState={values}
        />
      </ShowSection>
      <ShowSection title="communes.households.title" of="households">
        <RelatedTable
          reference="households"
          target="communeId"
          sort={{ field: 'code', order: 'ASC' }}
          columns={householdColumns}
          moreFilter={values}
          empty="communes.households.empty"
          createState={values}
        />
      </ShowSection>
    </>
  );
}
