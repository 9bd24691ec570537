import { useMemo } from 'react';
import { useLocation } from 'react-router-dom';

/**
 * What a link to a form wants it to start with: `?source={"indicatorId":"..."}`, react-admin's convention. Given as the
 * form's defaults, so that merely opening the page leaves no draft.
 */
export function usePreset(): Readonly<Record<string, unknown>> {
  const { search } = useLocation();
  return useMemo(() => {
    try {
      const source: unknown = JSON.parse(new URLSearchParams(search).get('source') ?? '{}');
      return typeof source === 'object' && source !== null ? { ...source } : {};
    } catch {
      // A link someone cut short: the form starts empty.
      return {};
    }
  }, [search]);
}
