import { Chip, type ChipProps } from '@mui/material';
import { type HouseholdClass, label } from '@thoat-ngheo/domain';
import { useLanguage } from '../../i18n/use-language.ts';

const COLORS = {
  POOR: 'error',
  NEAR_POOR: 'warning',
  MIDDLE: 'info',
  NON_POOR: 'success',
  UNDETERMINED: 'default',
} as const satisfies Record<HouseholdClass, ChipProps['color']>;

type Props = { readonly value: HouseholdClass | null | undefined; readonly size?: ChipProps['size'] };

/** The class of a household; a dash when it was never assessed. */
export function ClassChip({ value, size = 'small' }: Props) {
  const lang = useLanguage();
  if (value === null || value === undefined) return <>—</>;
  return <Chip size={size} variant="outlined" color={COLORS[value]} label={label('HouseholdClass', value, lang)} />;
}
