import type { MikroORM } from '@mikro-orm/postgresql';
import type { Language } from '@thoat-ngheo/domain';
import type { FastifyRequest } from 'fastify';
import type { Context } from './context.ts';
import type { Reader } from './database/reader.ts';
import { requestError } from './graphql/public-message.ts';
import { toHeaders } from './http/headers.ts';
import { preferredLanguage } from './http/language.ts';
import { vietnameseDay } from './http/today.ts';
import { type Auth, findViewer, type Viewer } from './modules/access/index.ts';

export type ContextServices = { readonly auth: Auth; readonly orm: MikroORM; readonly reader: Reader };

/**
 * Who is asking. The authentication library takes an unreachable database for a wrong key or a missing session; nobody is
 * sent to the sign-in page for that.
 */
async function identify({ auth, reader }: ContextServices, headers: Headers, language: Language): Promise<Viewer> {
  let failure: unknown;
  const viewer = await findViewer(auth, headers).catch((error: unknown) => {
    failure = error;
    return undefined;
  });
  if (viewer !== undefined) return viewer;
  const answers = await reader.ping().then(
    () => true,
    () => false,
  );
  if (!answers) throw requestError('SERVICE_UNAVAILABLE', language);
  throw failure ?? requestError('UNAUTHENTICATED', language);
}

/** The context of one request. @throws GraphQLError UNAUTHENTICATED without a session or key. */
export async function createContext(services: ContextServices, request: FastifyRequest): Promise<Context> {
  const language = preferredLanguage(request.headers['accept-language']);
  const viewer = await identify(services, toHeaders(request.headers), language);
  const now = new Date();
  return {
    viewer,
    now,
    today: vietnameseDay(now),
    language,
    em: services.orm.em.fork(),
    read: (operation) => services.reader.runOnReplica(operation),
    sqlgraph: { viewer, run: (operation) => services.reader.run(operation) },
  };
}
