import type { Language } from '@thoat-ngheo/domain';

/** The language a person reads, from `Accept-Language` (RFC 9110, 12.5.4): Vietnamese unless English is preferred to it. */
export function preferredLanguage(header: string | undefined): Language {
  const ranges = (header ?? '').split(',').map((part) => {
    const [tag = '', ...params] = part.trim().toLowerCase().split(';');
    const quality = params
      .map((param) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(param)?.[1])
      .find((q) => q !== undefined);
    return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality) };
  });
  const weight = (language: string): number =>
    Math.max(
      0,
      ...ranges.filter(({ tag }) => tag === language || tag.startsWith(`${language}-`)).map(({ quality }) => quality),
    );
  return weight('en') > weight('vi') ? 'en' : 'vi';
}
