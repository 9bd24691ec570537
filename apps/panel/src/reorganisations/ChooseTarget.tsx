import { Button, MenuItem, Stack, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';

type Props = {
  readonly id: string;
  readonly targets: readonly string[];
  readonly nameOf: (id: string | null) => string;
  /** How many are ticked. */
  readonly chosen: number;
  readonly busy: boolean;
  readonly onChoose: (communeId: string | null) => void;
};

const BACK = 'BACK';

/** Sends what is ticked to one of the new communes, or takes the decision back. */
export function ChooseTarget({ id, targets, nameOf, chosen, busy, onChoose }: Props) {
  const translate = useTranslate();
  const [target, setTarget] = useState('');
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap', my: 1 }}>
      <TextField
        select
        id={id}
        label={translate('reorganisations.target')}
        value={target}
        onChange={(event) => setTarget(event.target.value)}
        fullWidth={false}
        sx={{ minWidth: 240, my: 0 }}
        slotProps={{
          inputLabel: { id: `${id}-label` },
          select: { SelectDisplayProps: { 'aria-labelledby': `${id}-label` } },
        }}
      >
        {targets.map((each) => (
          <MenuItem key={each} value={each}>
            {nameOf(each)}
          </MenuItem>
        ))}
        <MenuItem value={BACK}>{translate('reorganisations.takeBack')}</MenuItem>
      </TextField>
      <Button
        variant="contained"
        disabled={busy || chosen === 0 || target === ''}
        onClick={() => onChoose(target === BACK ? null : target)}
      >
        {translate('reorganisations.assign', { smart_count: chosen })}
      </Button>
    </Stack>
  );
}
