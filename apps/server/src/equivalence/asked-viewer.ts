import { reachOf, type Viewer } from '../modules/viewer/index.ts';
import { ADMINISTRATOR_VIEWER, viewerBoundTo } from '../testing/viewers.ts';
import type { Asked } from './reference/reference-executor.ts';

/** The viewer that an operation is asked for. */
export const viewerOf = ({ communes }: Pick<Asked, 'communes'>): Viewer =>
  communes === undefined ? ADMINISTRATOR_VIEWER : viewerBoundTo(communes);

/** What `me` answers, as the reference executor keeps objects of no table. */
export const meOf = (viewer: Viewer): Readonly<Record<string, unknown>> => ({
  ...viewer,
  email: viewer.kind === 'user' ? viewer.email : null,
  permissions: [...viewer.permissions].map(([permission, reach]) => {
    const everywhere = reach === 'EVERYWHERE';
    return { plain: { permission, everywhere, communes: everywhere ? [] : reach } };
  }),
  communes: viewer.kind === 'user' ? null : reachOf(viewer, 'READ_RECORDS'),
  maxPage: 100,
  maxCost: viewer.kind === 'user' ? 1_000_000 : 200_000,
});
