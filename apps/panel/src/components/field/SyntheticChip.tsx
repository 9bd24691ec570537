import ScienceIcon from '@mui/icons-material/ScienceOutlined';
import { Chip } from '@mui/material';
import { useTranslate } from 'ra-core';

/** Marks a record that was invented for demonstration. */
export function SyntheticChip({ synthetic }: { readonly synthetic: boolean | null | undefined }) {
  const translate = useTranslate();
  if (synthetic !== true) return null;
  return <Chip size="small" variant="outlined" icon={<ScienceIcon />} label={translate('panel.synthetic.chip')} />;
}
