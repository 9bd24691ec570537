import type { Registry } from './registry.ts';

/** Loads synthetic households into an empty registry. */
export async function loadDemo(
  _registry: Registry,
  _options: { readonly households: number; readonly seed: number },
  _say: (line: string) => void,
): Promise<void> {}

/** The same, but leaves a registry alone that has households. */
export async function loadDemoIfEmpty(
  _registry: Registry,
  _options: { readonly households: number; readonly seed: number },
  _say: (line: string) => void,
): Promise<void> {}
