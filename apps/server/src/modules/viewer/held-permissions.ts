import type { HeldPermissionType } from './me.type.ts';
import type { Viewer } from './viewer.ts';

/** What a viewer may do, as the API tells it. */
export const heldPermissions = ({ permissions }: Viewer): HeldPermissionType[] =>
  [...permissions].map(([permission, reach]) => ({
    permission,
    everywhere: reach === 'EVERYWHERE',
    communes: reach === 'EVERYWHERE' ? [] : reach,
  }));
