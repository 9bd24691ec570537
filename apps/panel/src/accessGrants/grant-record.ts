import type { AccessGrantFieldsFragment } from '@thoat-ngheo/client';
import type { PanelRecord } from '../api/operations.ts';

/** A grant as lists and forms hold it. */
export type GrantRecord = PanelRecord & AccessGrantFieldsFragment;

export type GrantState = 'COMING' | 'HOLDS' | 'ENDED';

/** Whether a grant holds on a day. */
export function stateOf({ validFrom, validTo }: Pick<GrantRecord, 'validFrom' | 'validTo'>, today: string): GrantState {
  if (validFrom > today) return 'COMING';
  return validTo !== null && validTo < today ? 'ENDED' : 'HOLDS';
}
