import { audit } from './audit/index.ts';
import { drafts } from './drafts/index.ts';
import { povertyFigures } from './figures/index.ts';
import type { PanelPage } from './resource.ts';

/** Every page that shows no resource. */
export const pages: readonly PanelPage[] = [povertyFigures, audit, drafts];
