import type { PaletteOptions } from '@mui/material';

/** Calm greens of tea hills and a warm accent; every text on its ground reaches contrast 4.5 (WCAG 2.2, 1.4.3). */
export const lightPalette: PaletteOptions = {
  mode: 'light',
  primary: { main: '#0b5d4b', light: '#2f7d6a', dark: '#073f33', contrastText: '#ffffff' },
  secondary: { main: '#0b5d4b', contrastText: '#ffffff' },
  error: { main: '#b3261e' },
  warning: { main: '#8a5300', contrastText: '#ffffff' },
  info: { main: '#1f5f99' },
  success: { main: '#276b2c' },
  background: { default: '#f4f6f4', paper: '#ffffff' },
  text: { primary: '#1b2420', secondary: '#4d5a54' },
  divider: '#dde3df',
};

export const darkPalette: PaletteOptions = {
  mode: 'dark',
  primary: { main: '#7fd1b9', light: '#a5e3d0', dark: '#4da88f', contrastText: '#06251d' },
  secondary: { main: '#7fd1b9', contrastText: '#06251d' },
  error: { main: '#ffb4ab' },
  warning: { main: '#f3c06b', contrastText: '#2b1d00' },
  info: { main: '#9ccaff' },
  success: { main: '#9bd69e' },
  background: { default: '#111715', paper: '#1a211e' },
  text: { primary: '#e4eae6', secondary: '#aebab3' },
  divider: '#333d38',
};
