import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import { beginningAnew } from './begin-anew.ts';

/**
 * Runs a change in one transaction, with a unit of work of its own. A transaction that PostgreSQL ended in favour of another one
 * begins anew a few times, so that nobody who writes sees a deadlock; one that was begun outside is begun anew there.
 */
export async function inTransaction<Value>(context: Context, act: (inside: Context) => Promise<Value>): Promise<Value> {
  const outer = context.em.getTransactionContext() as object | undefined;
  return beginningAnew(outer, () =>
    context.em.transactional((em) => act({ ...context, em: em as EntityManager }), { clear: true }),
  );
}
