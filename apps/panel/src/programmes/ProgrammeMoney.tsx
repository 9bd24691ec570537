import AddIcon from '@mui/icons-material/Add';
import { Button, MenuItem, Skeleton, Stack, TextField, Typography } from '@mui/material';
import type { ProgrammeRowFragment } from '@thoat-ngheo/client';
import { useRecordContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { Allowed } from '../access/Allowed.tsx';
import type { PanelRecord } from '../api/operations.ts';
import { BinLink } from '../components/removal/BinLink.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { FundingBreakdown } from './FundingBreakdown.tsx';
import { FundingLineTable } from './FundingLineTable.tsx';
import { FundingStages } from './FundingStages.tsx';
import { toTotals, useMoney } from './use-money.ts';

type Programme = PanelRecord & ProgrammeRowFragment;

/** The whole province: what communes got is added up or lies within it. */
const PROVINCE = '';

/** The money of the programme on the page, in the whole province or in one commune: by source, by stage, line by line. */
export function ProgrammeMoney() {
  const translate = useTranslate();
  const programme = useRecordContext<Programme>();
  const [unit, setUnit] = useState(PROVINCE);
  const { data, isError } = useMoney(programme?.code ?? '', unit === PROVINCE ? null : unit);
  if (programme === undefined) return null;
  if (isError) return <Typography color="error">{translate('programmes.moneyFailed')}</Typography>;
  if (data === undefined) return <Skeleton variant="rounded" height={240} />;
  const money = data.programmeFunding.total;
  const mobilised = money.stages.find(({ stage, isKnown }) => stage === 'MOBILISED' && isKnown);
  const communes = (data.programme?.fundingLines.groups ?? []).flatMap(({ key }) => key.commune ?? []);
  const source = encodeURIComponent(
    JSON.stringify({ programmeId: programme.id, ...(unit === PROVINCE ? {} : { communeId: unit }) }),
  );
  return (
    <>
      {communes.length > 0 && (
        <TextField
          select
          id="programme-unit"
          label={translate('programmes.unit')}
          value={unit}
          onChange={({ target }) => setUnit(target.value)}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          sx={{ maxWidth: 360, mb: 2 }}
        >
          <MenuItem value={PROVINCE}>{translate('programmes.wholeProvince')}</MenuItem>
          {communes.map(({ id, fullName }) => (
            <MenuItem key={id} value={id}>
              {fullName}
            </MenuItem>
          ))}
        </TextField>
      )}
      {mobilised !== undefined && (
        <ShowSection title="programmes.sections.bySource">
          <FundingBreakdown totals={toTotals(mobilised)} />
        </ShowSection>
      )}
      <ShowSection title="programmes.sections.course">
        <FundingStages money={money} />
      </ShowSection>
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
          <FundingLineTable
            programmeId={programme.id}
            unit={unit === PROVINCE ? 'PROVINCE' : unit}
            stages={money.stages}
          />
        </Stack>
        <BinLink resource="fundingLines" />
      </ShowSection>
    </>
  );
}
