import type { Language } from '@thoat-ngheo/domain';
import type { I18nProvider } from 'ra-core';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { PanelResource } from '../resource.ts';
import { catalogue } from './catalogue.ts';
import { isLanguage, language } from './language.ts';

const LOCALES = [
  { locale: 'vi', name: 'Tiếng Việt' },
  { locale: 'en', name: 'English' },
];

/** Vietnamese unless English was chosen; the choice is kept in the panel's store and sent with every request. */
export function createI18nProvider(resources: readonly PanelResource[]): I18nProvider {
  const provider = polyglotI18nProvider(
    (locale) => catalogue(resources, isLanguage(locale) ? locale : 'vi') as never,
    'vi' satisfies Language,
    LOCALES,
  );
  return {
    ...provider,
    async changeLocale(locale) {
      await provider.changeLocale(locale);
      language.set(isLanguage(locale) ? locale : 'vi');
    },
  };
}
