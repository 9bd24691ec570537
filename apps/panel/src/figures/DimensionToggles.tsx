import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import type { FigureDimension } from '@thoat-ngheo/client';
import { FIGURE_DIMENSIONS, label } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useLanguage } from '../i18n/use-language.ts';
import { chosenDimensions } from './chosen-dimensions.ts';

interface Props {
  readonly by: readonly FigureDimension[];
  readonly onChange: (by: readonly FigureDimension[]) => void;
  readonly areTogether: (one: FigureDimension, other: FigureDimension) => boolean;
  /** What the buttons choose for, as a message key. */
  readonly label: string;
}

/** What figures are told apart by. */
export function DimensionToggles({ by, onChange, areTogether, label: name }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  return (
    <ToggleButtonGroup
      size="small"
      value={by}
      onChange={(_, next: FigureDimension[]) => onChange(chosenDimensions(by, next, areTogether))}
      aria-label={translate(name)}
      sx={{ flexWrap: 'wrap' }}
    >
      {FIGURE_DIMENSIONS.map((dimension) => (
        <ToggleButton key={dimension} value={dimension}>
          {label('FigureDimension', dimension, lang)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
