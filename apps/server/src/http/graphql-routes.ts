import { type ApolloServer, type GraphQLResponse, HeaderMap } from '@apollo/server';
import type { Language } from '@thoat-ngheo/domain';
import type { Compiled, Published } from '@thoat-ngheo/sqlgraph';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, type FormattedExecutionResult, GraphQLError } from 'graphql';
import type { Context } from '../context.ts';
import { type ContextServices, createContext, identify } from '../create-context.ts';
import { charged } from '../graphql/compiled-reads.ts';
import { tagOf } from '../graphql/entity-tag.ts';
import { requestProblemOf } from '../graphql/format-error.ts';
import type { KnownOperations } from '../graphql/known-operations.ts';
import { createOperationLimits } from '../graphql/operation-limits.ts';
import type { PersistedDocuments } from '../graphql/persisted-documents.ts';
import { retryAfter } from '../graphql/public-errors.ts';
import { stringifyResult } from '../graphql/raw-data.ts';
import { publicForm } from '../graphql/refusal.ts';
import { requestError } from '../graphql/request-problems.ts';
import { idempotentRequest } from '../idempotency/index.ts';
import type { Viewer } from '../modules/viewer/index.ts';
import { type AnswerType, answerType } from './answer-type.ts';
import { bodyProblem } from './body-problem.ts';
import { clientGone } from './client-gone.ts';
import { mayBeCrossSite } from './cross-site.ts';
import { matchesTag } from './entity-tags.ts';
import { type GraphQLParams, readParams } from './graphql-params.ts';
import { answerMutationOnce } from './idempotent-mutation.ts';
import { preferredLanguage } from './language.ts';
import { legacyStatus } from './legacy-status.ts';
import { requestId, requestOrigin } from './request-origin.ts';
import { requestedDocument } from './requested-document.ts';

export type GraphQLServices = ContextServices & {
  readonly apollo: ApolloServer<Context>;
  readonly documents: PersistedDocuments;
  readonly published: Published<Viewer>;
  readonly known: KnownOperations;
};

/** Everything that an answer depends on besides the address. */
const VARY = 'authorization, cookie, accept, accept-language, accept-encoding';

const languageOf = ({ headers }: FastifyRequest): Language => preferredLanguage(headers['accept-language']);

function headersOf(request: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) map.set(name, String(value));
  return map;
}

/** Writes an answer; one that the client has already is not sent again. */
function send(
  request: FastifyRequest,
  reply: FastifyReply,
  type: AnswerType,
  result: FormattedExecutionResult,
  { status, headers }: Partial<GraphQLResponse['http']>,
): FastifyReply {
  for (const [name, value] of headers ?? []) reply.header(name, value);
  const code = type.legacy ? legacyStatus(result, status ?? 200) : (status ?? 200);
  const isGet = request.method !== 'POST';
  reply.header('vary', VARY).header('cache-control', isGet && code === 200 ? 'private, no-cache' : 'no-store');
  if (code === 200 && matchesTag(request.headers['if-none-match'], headers?.get('etag'))) return reply.code(304).send();
  return reply.code(code).type(`${type.name}; charset=utf-8`).send(stringifyResult(result));
}

/** Answers a request that did not become an operation. */
function refuse(request: FastifyRequest, reply: FastifyReply, cause: unknown, cost?: Context['cost']): FastifyReply {
  const known = cause instanceof GraphQLError;
  if (!known && requestProblemOf(cause) === 'INTERNAL') request.log.error({ err: cause }, 'request failed');
  const { error, status } = publicForm(known ? cause : requestError(requestProblemOf(cause), languageOf(request)));
  const seconds = retryAfter(error);
  const headers = new HeaderMap(seconds === undefined ? [] : [['retry-after', String(seconds)]]);
  const type = answerType(request.headers.accept) ?? { name: 'application/json', legacy: false };
  const result = { errors: [error], ...(cost === undefined ? {} : { extensions: { cost: cost.report() } }) };
  return send(request, reply, type, result, { status, headers });
}

/**
 * An operation that has been found valid before and is one statement, without Apollo: it would only look it up again.
 * `undefined` if there is more to say about it, be it an error.
 */
function compileKnown(
  { published }: GraphQLServices,
  document: DocumentNode,
  { operationName, variables }: GraphQLParams,
  { explain, viewer, sqlgraph: { limits } }: Context,
): Compiled | undefined {
  if (explain !== undefined) return undefined;
  try {
    return published.compile({ document, operationName, variables, viewer, limits });
  } catch {
    return undefined; // Apollo's way puts it into words
  }
}

/**
 * `/graphql` by GraphQL over HTTP: POST with JSON, GET for queries, answers in either media type, persisted documents.
 * @param explorer sends the page for people who open the address in a browser, where there is one
 */
export function graphqlRoutes(
  app: FastifyInstance,
  services: GraphQLServices,
  explorer: (reply: FastifyReply) => FastifyReply | undefined,
): void {
  const { apollo, documents } = services;
  const checkLimits = createOperationLimits();

  const handle = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const language = languageOf(request);
    const id = requestId(request.headers);
    reply.header('x-request-id', id);
    let context: Context | undefined;
    try {
      const type = answerType(request.headers.accept);
      if (type === undefined) throw requestError('NOT_ACCEPTABLE', language);
      if (mayBeCrossSite(request)) throw requestError('CROSS_SITE', language);
      const origin = requestOrigin(request.headers, id, language);
      const asked = { headers: request.headers, origin, language, gone: clientGone(reply) };
      const viewer = services.viewers.known(request.headers) ?? (await identify(services, asked));
      context = createContext(services, viewer, asked);
      const params = readParams(request, language);
      const given = requestedDocument(params, documents, viewer, language);
      const query = typeof given === 'string' ? given : await given;
      const document = services.known.find(query);
      const compiled = document && compileKnown(services, document, params, context);
      if (document === undefined) checkLimits(query, language);
      if (compiled !== undefined) {
        const data = (await charged(compiled, context)) as unknown as Record<string, unknown>;
        const result = { data, extensions: { cost: context.cost.report() } };
        const isGet = request.method !== 'POST';
        const headers = isGet ? new HeaderMap([['etag', tagOf(result.data)]]) : undefined;
        return send(request, reply, type, result, headers === undefined ? {} : { headers });
      }
      const { operationName, variables } = params;
      const once = idempotentRequest(request.headers, context.viewer, { query, operationName, variables }, language);
      const http = {
        method: request.method === 'POST' ? 'POST' : 'GET',
        headers: headersOf(request),
        search: '',
        body: {},
      };
      const execute = async (contextValue: Context) => {
        const { body, http: head } = await apollo.executeOperation(
          {
            query,
            http,
            ...(operationName === undefined ? {} : { operationName }),
            ...(variables === undefined ? {} : { variables }),
          },
          { contextValue },
        );
        if (body.kind !== 'single') throw new Error('Incremental answers are not used.');
        return { result: body.singleResult, head, status: head.status ?? 200 };
      };
      if (once !== undefined) return await answerMutationOnce(services, once, context, { type, reply, execute });
      const answered = await execute(context);
      return send(request, reply, type, answered.result, answered.head);
    } catch (error) {
      return refuse(request, reply, error, context?.cost);
    }
  };

  app.register(async (scope) => {
    scope.setErrorHandler((error, request, reply) =>
      refuse(request, reply, bodyProblem(error, languageOf(request)) ?? error),
    );
    scope.post('/graphql', handle);
    scope.get('/graphql', async (request, reply) => {
      const wantsPage =
        (request.headers.accept ?? '').includes('text/html') && !/[?&](query|documentId)=/.test(request.url);
      return (wantsPage ? explorer(reply) : undefined) ?? handle(request, reply);
    });
    scope.route({
      url: '/graphql',
      method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
      handler: (_, reply) => reply.code(405).header('allow', 'GET, HEAD, POST').send(),
    });
  });
}
