import type { Language } from '@thoat-ngheo/domain';

let current: Language = 'vi';
const listeners = new Set<() => void>();

/** The language the panel speaks now; the page says so to screen readers and the browser. */
export const language = {
  get: (): Language => current,
  set(next: Language): void {
    current = next;
    document.documentElement.lang = next;
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export const isLanguage = (value: unknown): value is Language => value === 'vi' || value === 'en';
