import type { Registry } from './registry.ts';

/** Loads synthetic households into an empty registry. */
export async function loadDemo(_registry: Registry, _households: number, _say: (line: string) => void): Promise<void> {}
