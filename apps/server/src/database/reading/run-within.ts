import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import type { JsonStatement } from './json-query.ts';

type Transaction = { executeQuery: (query: CompiledQuery) => Promise<{ rows: { data: string }[] }> };

/** The one text that a statement answers with, called `data`, within the transaction that is open. */
export async function runWithin(em: EntityManager, { text, values }: Omit<JsonStatement, 'name'>): Promise<string> {
  const transaction = em.getTransactionContext() as unknown as Transaction;
  const { rows } = await transaction.executeQuery(CompiledQuery.raw(text, [...values]));
  return rows[0]?.data ?? '';
}
