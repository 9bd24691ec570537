import { documentIdOf, storedId } from './persisted-documents.ts';

/** A document to be registered under its hash, and under another id where the manifest gives it one. */
export type ManifestDocument = { readonly text: string; readonly name: string; readonly alias: string | undefined };

/** A file that is no manifest of documents; the message says what is wrong and what is read. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}

const APOLLO_FORMAT = 'apollo-persisted-query-manifest';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function manifestDocument(id: unknown, text: unknown, name: unknown): ManifestDocument {
  if (typeof id !== 'string' || id === '' || typeof text !== 'string')
    throw new ManifestError('Each document needs an id and a text, both strings.');
  const alias = storedId(id);
  return { text, name: typeof name === 'string' ? name : id, alias: alias === documentIdOf(text) ? undefined : alias };
}

/**
 * Reads Apollo's persisted query manifest (version 1) or a plain `{ "<sha256>": "<text>" }`.
 * @throws ManifestError
 */
export function readManifest(json: string): ManifestDocument[] {
  let manifest: unknown;
  try {
    manifest = JSON.parse(json);
  } catch {
    throw new ManifestError('The manifest is not JSON.');
  }
  if (!isObject(manifest)) throw new ManifestError('The manifest is not a JSON object.');
  if (!('format' in manifest))
    return Object.entries(manifest).map(([id, text]) => manifestDocument(id, text, undefined));
  const { format, version, operations } = manifest;
  if (format !== APOLLO_FORMAT || version !== 1 || !Array.isArray(operations))
    throw new ManifestError(`The manifest is not "${APOLLO_FORMAT}" version 1 with a list of operations.`);
  return operations.map((operation: unknown) => {
    const { id, body, name } = isObject(operation) ? operation : {};
    return manifestDocument(id, body, name);
  });
}
