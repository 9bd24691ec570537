import { queryOptions, useQuery } from '@tanstack/react-query';
import { HeldPermissionsDocument } from '@thoat-ngheo/client';
import { SENSITIVE_GROUPS } from '@thoat-ngheo/domain';
import { openGroups } from '../api/open-groups.ts';
import { request } from '../api/registry.ts';
import { queryClient } from '../queryClient.ts';
import { covers, type Held, heldOf } from './reach.ts';

const FIVE_MINUTES = 300_000;

const heldPermissions = queryOptions({
  queryKey: ['held-permissions'],
  queryFn: async ({ signal }): Promise<Held> => {
    const { me } = await request(HeldPermissionsDocument, {}, signal);
    const held = heldOf(me.permissions);
    const records = held.get('READ_RECORDS');
    openGroups.set(SENSITIVE_GROUPS.filter((group) => held.has(group) && covers(held.get(group), records)));
    return held;
  },
  staleTime: FIVE_MINUTES,
  // A Map of Sets is compared as a whole, not merged.
  structuralSharing: false,
});

/** What the person in hand may do. */
export const readHeld = (): Promise<Held> => queryClient.fetchQuery(heldPermissions);

/** The same for components; undefined until the registry has said so. */
export const useHeld = (): Held | undefined => useQuery(heldPermissions).data;

/** The same, as far as it is known at this moment. */
export const heldNow = (): Held | undefined => queryClient.getQueryData(heldPermissions.queryKey);
