import { audit } from './audit/index.ts';
import { drafts } from './drafts/index.ts';
import { povertyFigures } from './figures/index.ts';
import { indicatorEntry, indicatorReporting } from './indicatorEntry/index.ts';
import type { PanelPage } from './resource.ts';
import { reviewTables } from './reviewTables/index.ts';

/** Every page that shows no resource. */
export const pages: readonly PanelPage[] = [
  reviewTables,
  povertyFigures,
  indicatorEntry,
  indicatorReporting,
  audit,
  drafts,
];
