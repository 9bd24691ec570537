import { audit } from './audit/index.ts';
import { drafts } from './drafts/index.ts';
import { povertyFigures } from './figures/index.ts';
import { indicatorEntry, indicatorReporting } from './indicatorEntry/index.ts';
import { printForms } from './printForms/index.ts';
import type { PanelPage } from './resource.ts';
import { reviewTables } from './reviewTables/index.ts';
import { whatIf } from './whatIf/index.ts';
import { worklist } from './worklist/index.ts';

/** Every page that shows no resource. */
export const pages: readonly PanelPage[] = [
  worklist,
  reviewTables,
  povertyFigures,
  whatIf,
  indicatorEntry,
  indicatorReporting,
  audit,
  drafts,
  printForms,
];
