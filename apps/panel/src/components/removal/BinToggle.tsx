import BinIcon from '@mui/icons-material/DeleteSweepOutlined';
import { ToggleButton } from '@mui/material';
import { useListContext, useTranslate } from 'ra-core';

/** Between the records of a list and those that were removed from it. */
export function BinToggle() {
  const translate = useTranslate();
  const { filterValues, setFilters, displayedFilters } = useListContext();
  const { removed, ...others } = filterValues;
  const isBin = removed === true;
  return (
    <ToggleButton
      size="small"
      value="removed"
      selected={isBin}
      onChange={() => setFilters(isBin ? others : { ...others, removed: true }, displayedFilters)}
      sx={{ py: 0.25, px: 1, gap: 0.5, border: 0, textTransform: 'none', color: 'primary.main' }}
    >
      <BinIcon fontSize="small" />
      {translate('panel.bin.open')}
    </ToggleButton>
  );
}
