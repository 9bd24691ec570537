export type Viewer = { readonly id: string; readonly name: string };

const LAST_VIEWER = 'thoat-ngheo.viewer';
let pending: Promise<Viewer | null> | undefined;

async function ask(): Promise<Viewer | null> {
  const response = await fetch('/api/auth/get-session');
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const session = (await response.json()) as { user?: { id: string; name: string } } | null;
  return session?.user === undefined ? null : { id: session.user.id, name: session.user.name };
}

/** Who is signed in, asked once; null: nobody. While the server is away, who was signed in last. */
export function viewer(): Promise<Viewer | null> {
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

export function rememberViewer(known: Viewer): void {
  localStorage.setItem(LAST_VIEWER, JSON.stringify(known));
}

/** Who used the panel last in this browser: drafts are theirs. */
export function lastViewer(): Viewer | null {
  const stored = localStorage.getItem(LAST_VIEWER);
  return stored === null ? null : (JSON.parse(stored) as Viewer);
}
