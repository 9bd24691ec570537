import { Box, Stack } from '@mui/material';
import type { ProgrammeRowFragment } from '@thoat-ngheo/client';
import { useRecordContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import { PROVINCE } from '../api/filter.ts';
import type { PanelRecord } from '../api/operations.ts';
import { Choice } from '../components/input/Choice.tsx';
import { BinLink } from '../components/removal/BinLink.tsx';
import { AddButton } from '../components/show/AddButton.tsx';
import { Answered } from '../components/show/Answered.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { FundingBreakdown } from './FundingBreakdown.tsx';
import { FundingLineTable } from './FundingLineTable.tsx';
import { FundingStages } from './FundingStages.tsx';
import { type Money, mobilised, toTotals, useMoney } from './use-money.ts';

type Programme = PanelRecord & ProgrammeRowFragment;

/** The money of the programme on the page, in the whole province or in one commune: by source, by stage, line by line. */
export function ProgrammeMoney() {
  const translate = useTranslate();
  const programme = useRecordContext<Programme>();
  const [unit, setUnit] = useState(PROVINCE);
  const answer = useMoney(programme?.code ?? '', unit === PROVINCE ? null : unit);
  if (programme === undefined) return null;
  const communes = (answer.data?.programme?.fundingLines.groups ?? []).flatMap(({ key }) => key.commune ?? []);
  // The choice stays while another unit is read; money of the one before is not shown for it.
  const money = answer.isPlaceholderData ? undefined : answer.data?.programmeFunding.total;
  return (
    <>
      {communes.length > 0 && (
        <Box sx={{ mb: 2 }}>
          <Choice
            id="programme-unit"
            label="programmes.unit"
            value={unit}
            onChange={setUnit}
            options={[
              [PROVINCE, translate('programmes.wholeProvince')],
              ...communes.map(({ id, fullName }): [string, string] => [id, fullName]),
            ]}
            width={320}
          />
        </Box>
      )}
      <Answered query={{ data: money, isError: answer.isError }} height={240}>
        {(known) => <MoneyOfUnit programmeId={programme.id} unit={unit} money={known} />}
      </Answered>
    </>
  );
}

interface Props {
  readonly programmeId: string;
  /** PROVINCE, in which what communes got is added up or lies, or the id of a commune. */
  readonly unit: string;
  readonly money: Money;
}

function MoneyOfUnit({ programmeId, unit, money }: Props) {
  const given = mobilised(money);
  const preset = { programmeId, ...(unit === PROVINCE ? {} : { communeId: unit }) };
  return (
    <>
      {given !== undefined && (
        <ShowSection title="programmes.sections.bySource">
          <FundingBreakdown totals={toTotals(given)} />
        </ShowSection>
      )}
      <ShowSection title="programmes.sections.course">
        <FundingStages money={money} />
      </ShowSection>
      <ShowSection
        title="programmes.sections.lines"
        action={<AddButton resource="fundingLines" preset={preset} text="programmes.addLine" />}
      >
        <Stack>
          <FundingLineTable programmeId={programmeId} unit={unit} stages={money.stages} />
        </Stack>
        <BinLink resource="fundingLines" />
      </ShowSection>
    </>
  );
}
