import type { Language } from '@thoat-ngheo/domain';
import { documentIdOf, type PersistedDocuments, storedId } from '../graphql/persisted-documents.ts';
import { requestError } from '../graphql/request-problems.ts';
import type { Viewer } from '../modules/viewer/index.ts';
import type { GraphQLParams } from './graphql-params.ts';

/** Characters of an unknown id that are said back. */
const ID_SHOWN = 80;

/** The id a request names, by GraphQL over HTTP or as Apollo's clients do. */
function idOf({ documentId, extensions }: GraphQLParams, language: Language): string | undefined {
  if (documentId !== undefined) return documentId;
  const named = extensions?.persistedQuery;
  if (named === undefined || named === null) return undefined;
  const hash = (named as { readonly sha256Hash?: unknown }).sha256Hash;
  if (typeof hash === 'string') return hash;
  throw requestError('INVALID_PARAMETER', language, {
    name: 'extensions.persistedQuery.sha256Hash',
    expected: 'string',
  });
}

/**
 * The text of the document that a request sends, or (to be waited for) names. Nothing is registered by naming it.
 * @throws GraphQLError
 */
export function requestedDocument(
  params: GraphQLParams,
  documents: PersistedDocuments,
  viewer: Viewer,
  language: Language,
): string | Promise<string> {
  const { query } = params;
  const id = idOf(params, language);
  if (id !== undefined) return namedDocument(id, query, documents, viewer, language);
  if (query === undefined || query === '') throw requestError('QUERY_MISSING', language);
  if (viewer.persistedOnly) throw requestError('ONLY_PERSISTED', language);
  return query;
}

async function namedDocument(
  id: string,
  query: string | undefined,
  documents: PersistedDocuments,
  viewer: Viewer,
  language: Language,
): Promise<string> {
  const registered = await documents.find(id);
  if (registered === undefined) {
    if (query === undefined)
      throw requestError('PERSISTED_DOCUMENT_NOT_FOUND', language, { id: id.slice(0, ID_SHOWN) });
    if (storedId(id) !== documentIdOf(query)) throw requestError('DOCUMENT_ID_MISMATCH', language);
    if (viewer.persistedOnly) throw requestError('ONLY_PERSISTED', language);
    return query;
  }
  if (query !== undefined && query !== registered) throw requestError('DOCUMENT_ID_MISMATCH', language);
  return registered;
}
