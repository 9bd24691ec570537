import type { PaletteOptions } from '@mui/material';
import { enUS, viVN } from '@mui/material/locale';
import type { Language } from '@thoat-ngheo/domain';
import { defaultLightTheme, type RaThemeOptions } from 'react-admin';
import { darkPalette, lightPalette } from './palette.ts';

const FONT = '"Be Vietnam Pro", system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';
const MUI_TEXTS = { vi: viVN, en: enUS } as const;

function theme(palette: PaletteOptions, lang: Language): RaThemeOptions {
  const dark = palette.mode === 'dark';
  const texts = MUI_TEXTS[lang].components;
  return {
    ...defaultLightTheme,
    palette,
    shape: { borderRadius: 8 },
    sidebar: { width: 256, closedWidth: 56 },
    typography: {
      fontFamily: FONT,
      fontSize: 14,
      h4: { fontWeight: 700, fontSize: '1.5rem' },
      h5: { fontWeight: 700, fontSize: '1.25rem' },
      h6: { fontWeight: 600, fontSize: '1.05rem' },
      subtitle1: { fontWeight: 600 },
      subtitle2: { fontWeight: 600 },
      button: { textTransform: 'none', fontWeight: 600 },
    },
    components: {
      ...defaultLightTheme.components,
      ...texts,
      MuiAutocomplete: {
        ...defaultLightTheme.components?.MuiAutocomplete,
        defaultProps: { ...texts?.MuiAutocomplete?.defaultProps, fullWidth: true },
      },
      MuiTextField: { defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true } },
      MuiFormControl: { defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true } },
      MuiCssBaseline: {
        styleOverrides: {
          body: { fontVariantNumeric: 'tabular-nums' },
          ':focus-visible': { outline: `2px solid ${dark ? '#7fd1b9' : '#0b5d4b'}`, outlineOffset: 2 },
        },
      },
      MuiLink: { defaultProps: { underline: 'hover' } },
      MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
      MuiCard: { defaultProps: { variant: 'outlined' } },
      MuiButton: { defaultProps: { disableElevation: true } },
      MuiTableCell: {
        styleOverrides: {
          root: { padding: '8px 12px', '&.MuiTableCell-paddingCheckbox': { padding: '0 8px' } },
          head: { fontWeight: 600, lineHeight: 1.3 },
        },
      },
      RaLayout: {
        styleOverrides: {
          root: {
            minWidth: 0,
            '& .RaLayout-content': { minWidth: 0, padding: 'clamp(8px, 2vw, 24px)', paddingTop: 12 },
            '& .RaLayout-contentWithSidebar': { minWidth: 0 },
          },
        },
      },
      RaNotFound: { styleOverrides: { root: { '& .RaNotFound-message, & .RaNotFound-icon': { opacity: 1 } } } },
      RaMenuItemLink: { styleOverrides: { root: { fontSize: '0.9rem', minHeight: 40 } } },
      RaAppBar: { styleOverrides: { root: { '& .RaAppBar-title': { overflow: 'hidden' } } } },
    },
  };
}

/** The panel's look, and MUI's own texts, in a language. */
export const lightTheme = (lang: Language): RaThemeOptions => theme(lightPalette, lang);
export const darkTheme = (lang: Language): RaThemeOptions => theme(darkPalette, lang);
