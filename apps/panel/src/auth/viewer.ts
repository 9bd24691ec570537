import { askAccounts } from './accounts.ts';

export type Viewer = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Whether a second factor is set up. */
  readonly secondFactor: boolean;
};

/** Who used the panel last in this browser. */
export type LastViewer = Pick<Viewer, 'id' | 'name'>;

type Session = {
  readonly user: Pick<Viewer, 'id' | 'name' | 'email'> & { readonly twoFactorEnabled?: boolean | null };
};

const LAST_VIEWER = 'thoat-ngheo.viewer';
let pending: Promise<Viewer | LastViewer | null> | undefined;

async function ask(): Promise<Viewer | null> {
  const session = await askAccounts<Session | null>('get-session');
  if (session === null) return null;
  const { id, name, email, twoFactorEnabled } = session.user;
  return { id, name, email, secondFactor: twoFactorEnabled === true };
}

/** Who is signed in, asked once; null: nobody. While the server is away, who was signed in last. */
export function viewer(): Promise<Viewer | LastViewer | null> {
  pending ??= ask().catch(() => {
    pending = undefined;
    return lastViewer();
  });
  return pending;
}

/** Forgets the answer, so that the next question goes to the server. */
export function forgetViewer(): void {
  pending = undefined;
}

export function rememberViewer({ id, name }: LastViewer): void {
  localStorage.setItem(LAST_VIEWER, JSON.stringify({ id, name }));
}

/** Who used the panel last in this browser: drafts are theirs. */
export function lastViewer(): LastViewer | null {
  const stored = localStorage.getItem(LAST_VIEWER);
  return stored === null ? null : (JSON.parse(stored) as LastViewer);
}
