import { useTranslate } from 'ra-core';
import { useEffect } from 'react';

/** Keeps the tab's title equal to the title in the top bar, which every page sets. */
export function DocumentTitle() {
  const product = useTranslate()('panel.title');
  useEffect(() => {
    const source = document.getElementById('react-admin-title');
    if (source === null) return undefined;
    const copy = (): void => {
      const page = source.textContent?.trim() ?? '';
      document.title = page === '' ? product : `${page} – ${product}`;
    };
    copy();
    const observer = new MutationObserver(copy);
    observer.observe(source, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [product]);
  return null;
}
