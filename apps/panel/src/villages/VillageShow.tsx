import { useRecordContext } from 'ra-core';
import { DateField } from '../components/field/DateField.tsx';
import { LinkField } from '../components/field/LinkField.tsx';
import { SyntheticMark } from '../components/field/SyntheticMark.tsx';
import { VocabularyField } from '../components/field/VocabularyField.tsx';
import { Fact, Facts } from '../components/show/Facts.tsx';
import { RegistryShow } from '../components/show/RegistryShow.tsx';
import { RelatedTable } from '../components/show/RelatedTable.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { householdColumns } from '../households/household-columns.tsx';

/** A village with its households. */
export function VillageShow() {
  return (
    <RegistryShow>
      <ShowSection title="villages.sections.main" action={<SyntheticMark />}>
        <Facts>
          <Fact source="name" />
          <Fact source="kind">
            <VocabularyField source="kind" vocabulary="VillageKind" />
          </Fact>
          <Fact source="communeId">
            <LinkField source="commune.id" reference="communes" text="commune.fullName" />
          </Fact>
          <Fact source="validFrom">
            <DateField source="validFrom" />
          </Fact>
          <Fact source="validTo">
            <DateField source="validTo" />
          </Fact>
          <Fact source="note" />
        </Facts>
      </ShowSection>
      <VillageHouseholds />
    </RegistryShow>
  );
}

function VillageHouseholds() {
  const village = useRecordContext();
  if (village === undefined) return null;
  const values = { villageId: village.id, communeId: village.communeId };
  return (
    <ShowSection title="villages.households.title" of="households">
      <RelatedTable
        reference="households"
        target="villageId"
        sort={{ field: 'code', order: 'ASC' }}
        columns={householdColumns}
        moreFilter={{ villageId: village.id }}
        empty="villages.households.empty"
        createState={values}
      />
    </ShowSection>
  );
}
