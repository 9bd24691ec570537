import { Box, MenuItem, Stack, TextField } from '@mui/material';
import type { MeasurementCellInput } from '@thoat-ngheo/client';
import { isLocked } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useLanguage } from '../i18n/use-language.ts';
import { periodText } from '../indicators/value-text.ts';
import { CellDetails } from './CellDetails.tsx';
import { PeriodState } from './PeriodHead.tsx';
import { PhoneCell } from './PhoneCell.tsx';
import { cellKey, type UnsavedCells } from './unsaved-cells.ts';
import type { Sheet } from './use-sheet.ts';

interface Props {
  readonly sheet: Sheet;
  readonly mayEdit: boolean;
  readonly unsaved: UnsavedCells;
  readonly refusals: Readonly<Record<string, string>>;
  readonly onEnter: (cells: readonly MeasurementCellInput[]) => void;
}

/** The sheet on a phone: one period, its indicators one below the other, each with a field as wide as the screen. */
export function PhoneSheet({ sheet: { periods, rows }, mayEdit, unsaved, refusals, onEnter }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const [details, setDetails] = useState<string | null>(null);
  // As it was opened: once sent, another period would be the newest one that is due.
  const [chosen, choose] = useState(
    () => periods.findLast(({ timeliness }) => timeliness === 'DUE' || timeliness === 'LATE')?.period,
  );
  const period = periods.find((each) => each.period === chosen) ?? periods.at(-1);
  if (period === undefined) return null;
  const locked = !mayEdit || isLocked(period.state);
  const name = periodText(period.period, lang);
  const cells = rows.flatMap((row) => {
    const cell = row.cells.find((each) => each.period === period.period);
    const place = { indicatorId: row.indicatorId, period: period.period };
    return cell === undefined ? [] : [{ row, cell, place, key: cellKey(place) }];
  });
  const opened = cells.find(({ key }) => key === details);
  return (
    <>
      <TextField
        select
        id="phone-period"
        label={translate('indicatorEntry.phonePeriod')}
        value={period.period}
        onChange={({ target }) => choose(target.value)}
      >
        {periods.toReversed().map((each) => (
          <MenuItem key={each.period} value={each.period}>
            {periodText(each.period, lang)}
          </MenuItem>
        ))}
      </TextField>
      <Box sx={{ mb: 1.5 }}>
        <PeriodState period={period} />
      </Box>
      <Stack component="ul" spacing={2} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {cells.map(({ row, cell, place, key }) => (
          <PhoneCell
            key={key}
            name={row.name}
            unitOfMeasure={row.unitOfMeasure}
            label={translate('indicatorEntry.cell', { indicator: row.name, period: name })}
            cell={cell}
            typed={unsaved[key]}
            refusal={refusals[key]}
            isLocked={locked}
            onEnter={(value) => onEnter([{ ...place, value }])}
            onDetails={() => setDetails(key)}
          />
        ))}
      </Stack>
      {opened !== undefined && (
        <CellDetails
          title={`${opened.row.name}, ${name}`}
          cell={{ ...opened.cell, ...unsaved[opened.key] }}
          isLocked={locked}
          onClose={() => setDetails(null)}
          onSave={(fields) => onEnter([{ ...opened.place, ...fields }])}
        />
      )}
    </>
  );
}
