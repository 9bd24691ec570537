import { Chip, type ChipProps } from '@mui/material';
import { type Attainment, attainmentVocabulary, formatDecimal, type IndicatorDirection } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useLanguage } from '../i18n/use-language.ts';

const COLORS = { ATTAINED: 'success', NOT_ATTAINED: 'warning', UNKNOWN: 'default' } as const satisfies Record<
  Attainment,
  ChipProps['color']
>;

interface Props {
  readonly attainment: Attainment;
  readonly gap: string | null;
  readonly direction: IndicatorDirection;
  readonly unitOfMeasure: string;
}

/** Whether a target is reached: `Đạt`. */
export function AttainmentChip({ attainment }: Pick<Props, 'attainment'>) {
  const lang = useLanguage();
  return (
    <Chip
      size="small"
      variant="outlined"
      color={COLORS[attainment]}
      label={attainmentVocabulary.labels[attainment][lang]}
    />
  );
}

/** Whether a target is reached, and how far it is away: `Chưa đạt, còn thiếu 0,1 %`. */
export function AttainmentText({ attainment, gap, direction, unitOfMeasure }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const missing = direction === 'INCREASE' ? 'indicators.gapMissing' : 'indicators.gapAbove';
  return (
    <>
      <AttainmentChip attainment={attainment} />
      {gap !== null && <> {translate(missing, { gap: `${formatDecimal(gap, lang)}\u00a0${unitOfMeasure}` })}</>}
    </>
  );
}
