import { DecimalField } from '../components/field/DecimalField.tsx';
import { VocabularyField } from '../components/field/VocabularyField.tsx';
import { YesNoField } from '../components/field/YesNoField.tsx';
import { Fact, Facts } from '../components/show/Facts.tsx';

/** The facts about the dwelling from which deprivations follow. */
export function DwellingFacts() {
  return (
    <Facts>
      <Fact source="floorAreaM2">
        <DecimalField source="floorAreaM2" />
      </Fact>
      <Fact source="wallDurable">
        <YesNoField source="wallDurable" />
      </Fact>
      <Fact source="columnDurable">
        <YesNoField source="columnDurable" />
      </Fact>
      <Fact source="roofDurable">
        <YesNoField source="roofDurable" />
      </Fact>
      <Fact source="waterSource">
        <VocabularyField source="waterSource" vocabulary="WaterSource" />
      </Fact>
      <Fact source="toilet">
        <VocabularyField source="toilet" vocabulary="ToiletType" />
      </Fact>
      <Fact source="usesInternet">
        <YesNoField source="usesInternet" />
      </Fact>
      <Fact source="devices">
        <VocabularyField source="devices" vocabulary="InformationDevice" />
      </Fact>
    </Facts>
  );
}
