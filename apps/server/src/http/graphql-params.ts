import type { Language } from '@thoat-ngheo/domain';
import type { FastifyRequest } from 'fastify';
import { requestError } from '../graphql/request-problems.ts';
import { MAX_JSON_DEPTH, nestsDeeper } from './json-depth.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** What a GraphQL request may carry, whether in a body or in an address. */
export type GraphQLParams = {
  readonly query: string | undefined;
  readonly documentId: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: JsonObject | undefined;
  readonly extensions: JsonObject | undefined;
};

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function checked(source: JsonObject, language: Language): GraphQLParams {
  const text = (name: string): string | undefined => {
    const value = source[name] ?? undefined;
    if (value === undefined || typeof value === 'string') return value;
    throw requestError('INVALID_PARAMETER', language, { name, expected: 'string' });
  };
  const object = (name: string): JsonObject | undefined => {
    const value = source[name] ?? undefined;
    if (value === undefined || isObject(value)) return value;
    throw requestError('INVALID_PARAMETER', language, { name, expected: 'object' });
  };
  return {
    query: text('query'),
    documentId: text('documentId'),
    operationName: text('operationName'),
    variables: object('variables'),
    extensions: object('extensions'),
  };
}

function fromAddress(search: URLSearchParams, language: Language): JsonObject {
  const one = (name: string): string | undefined => {
    const values = search.getAll(name);
    if (values.length > 1) throw requestError('REPEATED_PARAMETER', language, { name });
    return values[0];
  };
  const json = (name: string): unknown => {
    const text = one(name);
    if (text === undefined || text === '') return undefined;
    if (nestsDeeper(text)) throw requestError('JSON_TOO_DEEP', language, { max: MAX_JSON_DEPTH });
    try {
      return JSON.parse(text);
    } catch {
      throw requestError('INVALID_PARAMETER', language, { name, expected: 'object' });
    }
  };
  return {
    query: one('query'),
    documentId: one('documentId'),
    operationName: one('operationName') || undefined,
    variables: json('variables'),
    extensions: json('extensions'),
  };
}

/** The parameters of a GET or POST. @throws GraphQLError BAD_REQUEST */
export function readParams({ method, url, body }: FastifyRequest, language: Language): GraphQLParams {
  if (method !== 'POST') {
    const at = url.indexOf('?');
    return checked(fromAddress(new URLSearchParams(at === -1 ? '' : url.slice(at)), language), language);
  }
  if (!isObject(body)) throw requestError('BODY_NOT_OBJECT', language);
  return checked(body, language);
}
