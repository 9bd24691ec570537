const BROWSERS = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Cốc Cốc', /\bcoc_coc_browser\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Chrome|CriOS|HeadlessChrome)\//],
  ['Safari', /\bSafari\//],
] as const;

const SYSTEMS = [
  ['Android', /\bAndroid\b/],
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
] as const;

const first = (names: readonly (readonly [string, RegExp])[], text: string): string | undefined =>
  names.find(([, pattern]) => pattern.test(text))?.[0];

/** A device as people call it, from what its browser says about itself: `Chrome · Windows`; undefined if it says nothing known. */
export function deviceName(userAgent: string | null | undefined): string | undefined {
  const names = [first(BROWSERS, userAgent ?? ''), first(SYSTEMS, userAgent ?? '')].filter(
    (name) => name !== undefined,
  );
  return names.length === 0 ? undefined : names.join(' · ');
}
