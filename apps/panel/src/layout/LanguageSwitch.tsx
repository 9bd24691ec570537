import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useLocaleState, useTranslate } from 'ra-core';

/** Vietnamese or English, one press; remembered in this browser. */
export function LanguageSwitch() {
  const [locale, setLocale] = useLocaleState();
  const translate = useTranslate();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={locale}
      onChange={(_, chosen: string | null) => chosen !== null && setLocale(chosen)}
      aria-label={translate('panel.language')}
      sx={{ mr: 0.5, '& .MuiToggleButton-root': { px: 1, py: 0.25, color: 'text.primary' } }}
    >
      <ToggleButton value="vi" lang="vi" aria-label="VI – Tiếng Việt">
        VI
      </ToggleButton>
      <ToggleButton value="en" lang="en" aria-label="EN – English">
        EN
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
