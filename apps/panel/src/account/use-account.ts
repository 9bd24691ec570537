import { useQuery, useQueryClient } from '@tanstack/react-query';
import { askAccounts } from '../auth/accounts.ts';
import { forgetViewer, type Viewer, viewer } from '../auth/viewer.ts';

const ACCOUNT = ['account'];
const CREDENTIAL = 'credential';

export type Account = Viewer & {
  /** Who only ever came through the provider has none. */
  readonly hasPassword: boolean;
};

async function readAccount(): Promise<Account> {
  const [known, ways] = await Promise.all([
    viewer(),
    askAccounts<readonly { readonly providerId: string }[]>('list-accounts'),
  ]);
  if (known === null || !('email' in known)) throw new Error('ra.auth.auth_check_error');
  return { ...known, hasPassword: ways.some(({ providerId }) => providerId === CREDENTIAL) };
}

/** The account in hand, and how to read it anew after a change. */
export function useAccount() {
  const queryClient = useQueryClient();
  const query = useQuery({ queryKey: ACCOUNT, queryFn: readAccount });
  const refresh = (): Promise<void> => {
    forgetViewer();
    return queryClient.invalidateQueries({ queryKey: ACCOUNT });
  };
  return { account: query.data, isError: query.isError, refresh };
}
