import type { Language } from '@thoat-ngheo/domain';
import { preferenceOf } from './preference.ts';

/** The language a person reads, from `Accept-Language` (RFC 9110, 12.5.4): Vietnamese unless English is preferred to it. */
export function preferredLanguage(header: string | undefined): Language {
  if (header === undefined) return 'vi';
  const ranges = preferenceOf(header);
  const weight = (language: string): number =>
    Math.max(
      0,
      ...ranges
        .filter(({ range }) => range === language || range.startsWith(`${language}-`))
        .map(({ weight }) => weight),
    );
  return weight('en') > weight('vi') ? 'en' : 'vi';
}
