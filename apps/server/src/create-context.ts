import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyRequest } from 'fastify';
import type { Context } from './context.ts';
import type { Reader } from './database/reader.ts';
import { isDatabaseUnavailable } from './database/unavailable.ts';
import { requestError } from './graphql/public-message.ts';
import { toHeaders } from './http/headers.ts';
import { preferredLanguage } from './http/language.ts';
import { vietnameseDay } from './http/today.ts';
import { type Auth, findViewer, type Viewer } from './modules/access/index.ts';

export type ContextServices = { readonly auth: Auth; readonly orm: MikroORM; readonly reader: Reader };

/** The context of one request. @throws GraphQLError UNAUTHENTICATED without a session or key. */
export async function createContext({ auth, orm, reader }: ContextServices, request: FastifyRequest): Promise<Context> {
  const language = preferredLanguage(request.headers['accept-language']);
  let viewer: Viewer | undefined;
  try {
    viewer = await findViewer(auth, toHeaders(request.headers));
  } catch (error) {
    if (isDatabaseUnavailable(error)) throw requestError('SERVICE_UNAVAILABLE', language);
    throw error;
  }
  if (viewer === undefined) throw requestError('UNAUTHENTICATED', language);
  const now = new Date();
  return {
    viewer,
    now,
    today: vietnameseDay(now),
    language,
    em: orm.em.fork(),
    sqlgraph: { viewer, run: (operation) => reader.run(operation) },
  };
}
