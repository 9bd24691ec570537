import type { ReviewRoundRowFragment } from '@thoat-ngheo/client';
import { useRecordContext } from 'ra-core';
import type { PanelRecord } from '../api/operations.ts';
import { DateField } from '../components/field/DateField.tsx';
import { VocabularyField } from '../components/field/VocabularyField.tsx';
import { BinLink } from '../components/removal/BinLink.tsx';
import { Fact, Facts } from '../components/show/Facts.tsx';
import { RegistryShow } from '../components/show/RegistryShow.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { CommuneProgress } from './CommuneProgress.tsx';
import { RoundProgress } from './RoundProgress.tsx';

type Round = PanelRecord & ReviewRoundRowFragment;

function Progress() {
  const round = useRecordContext<Round>();
  if (round === undefined) return null;
  return (
    <>
      <ShowSection title="reviewRounds.sections.progress" of="communeReviews">
        <RoundProgress roundId={round.id} day={round.startsOn} />
      </ShowSection>
      <ShowSection title="reviewRounds.sections.communes" of="communeReviews">
        <CommuneProgress roundId={round.id} day={round.startsOn} />
        <BinLink resource="communeReviews" />
      </ShowSection>
    </>
  );
}

export function ReviewRoundShow() {
  return (
    <RegistryShow>
      <ShowSection title="reviewRounds.sections.main">
        <Facts>
          <Fact source="year" />
          <Fact source="kind">
            <VocabularyField source="kind" vocabulary="RoundKind" />
          </Fact>
          <Fact source="month" />
          <Fact source="startsOn">
            <DateField source="startsOn" />
          </Fact>
          <Fact source="endsOn">
            <DateField source="endsOn" />
          </Fact>
          <Fact source="note" wide />
        </Facts>
      </ShowSection>
      <Progress />
    </RegistryShow>
  );
}
