import type { Language } from '@thoat-ngheo/domain';
import { useSyncExternalStore } from 'react';
import { language } from './language.ts';

/** The language of the panel; the component follows a change of it. */
export function useLanguage(): Language {
  return useSyncExternalStore(language.subscribe, language.get);
}
