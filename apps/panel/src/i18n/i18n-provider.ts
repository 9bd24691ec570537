import type { Language } from '@thoat-ngheo/domain';
import type { I18nProvider } from 'ra-core';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import { count } from '../components/field/format.ts';
import { catalogue, type Speaking } from './catalogue.ts';
import { isLanguage, language } from './language.ts';

const LOCALES = [
  { locale: 'vi', name: 'Tiếng Việt' },
  { locale: 'en', name: 'English' },
];

/** Numbers that react-admin puts into its own sentences as they are ("1-25 of 384500"). */
const COUNTS = ['offsetBegin', 'offsetEnd', 'total'] as const;

/** The same options with those numbers written the way the language writes them. */
function withCounts(options: Record<string, unknown> | undefined, lang: Language): Record<string, unknown> | undefined {
  if (options === undefined || !COUNTS.some((name) => typeof options[name] === 'number')) return options;
  const written = COUNTS.flatMap((name) => {
    const value = options[name];
    return typeof value === 'number' ? [[name, count(value, lang)] as const] : [];
  });
  return { ...options, ...Object.fromEntries(written) };
}

/** Vietnamese unless English was chosen; the choice is kept in the panel's store and sent with every request. */
export function createI18nProvider(resources: readonly Speaking[]): I18nProvider {
  const provider = polyglotI18nProvider(
    (locale) => catalogue(resources, isLanguage(locale) ? locale : 'vi') as never,
    'vi' satisfies Language,
    LOCALES,
  );
  return {
    ...provider,
    translate: (key, options) => provider.translate(key, withCounts(options, language.get())),
    async changeLocale(locale) {
      await provider.changeLocale(locale);
      language.set(isLanguage(locale) ? locale : 'vi');
    },
  };
}
