import { expect, inject, test } from 'vitest';
import { createOrm } from './orm.ts';

test('connections that die within transactions do not empty the pool', async () => {
  const orm = createOrm(inject('databaseUrl'), [], { pool: { max: 2 } });
  for (let count = 0; count < 4; count += 1)
    await expect(
      orm.em.fork().transactional((em) => em.execute('select pg_terminate_backend(pg_backend_pid())')),
    ).rejects.toThrow();
  expect(await orm.em.fork().transactional((em) => em.execute('select 1 as one'))).toEqual([{ one: 1 }]);
  await orm.close();
});
