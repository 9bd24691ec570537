import { GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import type { Pool } from 'pg';
import { type ManifestDocument, ManifestError } from './document-manifest.ts';
import { excessOf } from './operation-limits.ts';
import { documentIdOf } from './persisted-documents.ts';
import { requestMessage } from './request-problems.ts';

const SHA256_ID = /^sha256:[0-9a-f]{64}$/;

/** What is wrong with a document, in words. */
function faultsOf(schema: GraphQLSchema, { text, alias }: ManifestDocument): string[] {
  if (alias !== undefined && SHA256_ID.test(alias))
    return [`the id is not the SHA-256 of the text (${documentIdOf(text)})`];
  const excess = excessOf(text);
  if (excess !== undefined) return [requestMessage(excess.reason, excess.params, 'en')];
  try {
    return validate(schema, parse(text)).map(({ message }) => message);
  } catch (error) {
    if (error instanceof GraphQLError) return [error.message];
    throw error;
  }
}

/**
 * Registers documents, all or none.
 * @throws ManifestError with a line for each fault, naming its document
 */
export async function importDocuments(
  pool: Pool,
  schema: GraphQLSchema,
  documents: readonly ManifestDocument[],
): Promise<{ imported: number; known: number }> {
  const faults = documents.flatMap((each) => faultsOf(schema, each).map((fault) => `${each.name}: ${fault}`));
  if (faults.length > 0) throw new ManifestError(['Nothing was imported.', ...faults].join('\n'));
  const client = await pool.connect();
  let imported = 0;
  try {
    await client.query('begin');
    for (const { text, name, alias } of documents) {
      for (const id of [documentIdOf(text), ...(alias === undefined ? [] : [alias])]) {
        const { rowCount } = await client.query(
          'insert into persisted_document (id, text, name) values ($1, $2, $3) on conflict (id) do nothing',
          [id, text, name],
        );
        if (id !== alias) imported += rowCount ?? 0;
        const { rows } = await client.query<{ text: string }>('select text from persisted_document where id = $1', [
          id,
        ]);
        if (rows[0]?.text !== text)
          throw new ManifestError(`Nothing was imported.\n${name}: the id "${id}" already names another document`);
      }
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
  return { imported, known: documents.length - imported };
}

/** One line per id: id, name, moment of import. */
export async function listDocuments(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ id: string; name: string | null; created_at: Date }>(
    'select id, name, created_at from persisted_document order by created_at, name, id',
  );
  return rows.map(({ id, name, created_at }) => [id, name ?? '', created_at.toISOString()].join('\t'));
}
