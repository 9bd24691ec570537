import { localStorageStore, type Store } from 'ra-core';

/** Grows when what is kept changes its shape. */
const VERSION = '1';

/** What one visit leaves behind and signing out clears: searches, selections. */
const OF_A_VISIT = /\.(listParams|selectedIds)$|listParams/;

/** Preferences of this browser. Signing out keeps the language, the theme and the columns: they are no secret. */
export function createPreferences(): Store {
  const store = localStorageStore(VERSION, 'thoat-ngheo');
  return {
    ...store,
    reset() {
      for (const key of Object.keys(store.listItems?.() ?? {})) if (OF_A_VISIT.test(key)) store.removeItem(key);
    },
  };
}
