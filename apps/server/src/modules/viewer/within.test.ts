import { expect, test } from 'vitest';
import { within } from './within.ts';

const [ONE, TWO] = ['01890a5d-ac96-774b-bcce-b302099a8057', '01890a5d-ac96-774b-bcce-b302099a8058'];

test('a condition holds the communes of a reach, and of them the one asked for', () => {
  expect(within('c.id', 'EVERYWHERE')).toEqual({ sql: 'true', values: [] });
  expect(within('c.id', [ONE, TWO], null)).toEqual({ sql: 'c.id = any(?::uuid[])', values: [`{${ONE},${TWO}}`] });
  expect(within('c.id', [ONE], TWO)).toEqual({
    sql: 'c.id = any(?::uuid[]) and c.id = ?::uuid',
    values: [`{${ONE}}`, TWO],
  });
});

test('what can be no id is the id of no commune, and reaches no statement', () => {
  for (const id of ['x', '', `${ONE} or true`]) expect(within('c.id', [ONE], id)).toEqual({ sql: 'false', values: [] });
});
