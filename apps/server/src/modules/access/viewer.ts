import { fromAccountEmail } from './account-email.ts';
import type { Auth } from './auth.ts';

/** Who is asking: a person signed in to the panel, or a partner's API key. */
export type Viewer =
  | { readonly kind: 'user'; readonly id: string; readonly name: string; readonly email: string }
  | { readonly kind: 'key'; readonly id: string; readonly name: string };

/** The viewer of a request, or undefined when it carries neither a valid session nor a valid key. */
export async function findViewer(auth: Auth, headers: Headers): Promise<Viewer | undefined> {
  const bearer = /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (bearer !== undefined) {
    const { valid, key } = await auth.api.verifyApiKey({ body: { key: bearer } });
    return valid && key !== null ? { kind: 'key', id: key.id, name: key.name ?? key.id } : undefined;
  }
  const session = await auth.api.getSession({ headers });
  if (session === null) return undefined;
  return { kind: 'user', id: session.user.id, name: session.user.name, email: fromAccountEmail(session.user.email) };
}
