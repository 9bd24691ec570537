import { useQuery } from '@tanstack/react-query';
import { HeldPermissionsDocument } from '@thoat-ngheo/client';
import { request } from '../api/registry.ts';

const MINUTE = 60_000;

/** Whether the person in hand manages everybody's accounts; undefined until the registry has said so. */
export function useMayManageAccounts(): boolean | undefined {
  const { data } = useQuery({
    queryKey: ['held-permissions'],
    queryFn: ({ signal }) => request(HeldPermissionsDocument, {}, signal),
    staleTime: 5 * MINUTE,
  });
  return data?.me.permissions.some(({ permission, everywhere }) => permission === 'MANAGE_ACCESS' && everywhere);
}
