import type { PanelPage, PanelResource } from '../resource.ts';
import type { Rules } from './may.ts';

/** The rules of everything that the panel shows, by name. */
export const rulesOf = (parts: readonly (PanelResource | PanelPage)[]): Rules =>
  new Map(parts.map(({ name, access }) => [name, access]));
