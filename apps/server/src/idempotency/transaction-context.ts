import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import type { Context } from '../context.ts';

type Transaction = { executeQuery: (query: CompiledQuery) => Promise<{ rows: { data: string }[] }> };

/** The same request within a transaction that is open already: what it reads back is what it wrote there. */
export function contextWithin(context: Context, em: EntityManager): Context {
  const transaction = em.getTransactionContext() as unknown as Transaction;
  const run: Context['sqlgraph']['run'] = async (operation) => {
    const settle = context.cost.charge(operation.cost);
    const { rows } = await transaction.executeQuery(CompiledQuery.raw(operation.text, [...operation.values]));
    const json = rows[0]?.data ?? '';
    settle(Buffer.from(json));
    return json;
  };
  return { ...context, em, sqlgraph: { ...context.sqlgraph, run } };
}
