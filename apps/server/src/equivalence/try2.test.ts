import { parse } from 'graphql';
import { it } from 'vitest';
import { RandomRegistrySession } from './random-registry-session.ts';
import { openTestDatabase } from './test-database.ts';

it('x', async () => {
  const db = await openTestDatabase();
  const s = await RandomRegistrySession.open(db, 1);
  for (const q of (process.env.Q ?? '').split(';;')) {
    const document = parse(q);
    process.stdout.write(JSON.stringify(db.published.compile({ document, viewer: {} as never })) + '\n');
    process.stdout.write('C ' + JSON.stringify(await s.compiled({ document, variables: {} })) + '\n');
    process.stdout.write('R ' + JSON.stringify(s.reference({ document, variables: {} })) + '\n');
  }
  await s.close();
  await db.close();
});
