import { useAuthProvider, useResourceContext } from 'ra-core';
import type { PanelAuthProvider } from '../authProvider.ts';
import { useHeld } from './held.ts';
import { mayBy, type Question } from './may.ts';

/** Answers whether the person in hand may do something; the same answer that react-admin gets from `canAccess`. */
export function useMay(): (question: Question) => boolean {
  const { rules } = useAuthProvider() as PanelAuthProvider;
  const held = useHeld();
  return (question) => mayBy(rules, held, question);
}

/** Answers whether a field of the resource on the page may be read. */
export function useMayRead(): (source: string | undefined) => boolean {
  const mayDo = useMay();
  const resource = useResourceContext();
  return (source) =>
    source === undefined || resource === undefined || mayDo({ resource: `${resource}.${source}`, action: 'read' });
}
