import { appendFileSync, writeFileSync } from 'node:fs';
import { parse, print, validate } from 'graphql';
import { it } from 'vitest';
import { randomOperation } from './operation/random-operation.ts';
import { RandomRegistrySession, withoutCursors, type Answer } from './random-registry-session.ts';
import { shrunk } from './shrink.ts';
import { SeededRandom } from './seeded-random.ts';
import { openTestDatabase } from './test-database.ts';
const OUT = process.env.OUT ?? '/tmp/eq-out.txt';
const say = (t: string) => appendFileSync(OUT, `${t}\n`);
const plain = (a: Answer) => ('data' in a ? withoutCursors(a.data) : 'REFUSED');
it('try', async () => {
  writeFileSync(OUT, '');
  const db = await openTestDatabase();
  const seed = Number(process.env.S ?? 1), n = Number(process.env.N ?? 50);
  let known = 0, same = 0, bytes = 0, rf = 0, bad = 0, longest = 0, big = 0;
  const t0 = Date.now();
  for (let part = 0; part * 250 < n && bad < 12; part++) {
  const session = await RandomRegistrySession.open(db, seed * 1000 + part);
  for (let i = 0; i < Math.min(250, n - part * 250); i++) {
    const random = new SeededRandom(seed * 100000 + part * 250 + i);
    let text = '?', v: unknown;
    try {
      const op = randomOperation({ random, shape: db.shape, tables: session.tables }, !!process.env.MIXED);
      text = op.text;
      const g = await session.granted(op);
      text = g.text;
      const document = parse(g.text);
      const invalid = validate(db.shape.schema, document);
      if (invalid.length) { say(`INVALID ${i}: ${invalid[0]} \n${g.text}`); bad++; continue; }
      for (const variables of g.variables) {
        v = variables;
        const asked = { document, operationName: op.operationName, variables };
        const ask = (x: typeof asked) => process.env.MIXED ? session.mixed(x) : session.compiled(x);
        const ref = session.reference(asked);
        const t1 = performance.now();
        const c = await ask(asked);
        longest = Math.max(longest, performance.now() - t1);
        bytes += plain(ref).length; big = Math.max(big, plain(ref).length); if ('refused' in ref && 'refused' in c) { rf++; say(`refused ${ref.refused} | ${c.refused}`); }
        if (plain(ref) === plain(c)) { same++; continue; }
        const small = await shrunk(db.shape.schema, asked, async (x) => { try { const [p, q] = [session.reference(x), await ask(x as typeof asked)]; return plain(p) !== plain(q) && ('refused' in p) === ('refused' in ref) && ('refused' in q) === ('refused' in c); } catch { return false; } });
        if (process.env.KNOWN && new RegExp(process.env.KNOWN).test(print(small.document).replace(/\s+/g, ' '))) { known++; continue; }
        const [a, b] = [plain(session.reference(small)), plain(await ask(small as typeof asked))];
        let k = 0; while (a[k] === b[k]) k++;
        say(`DIFF ${part}/${i}\n${print(small.document).replace(/\s+/g, ' ')}\n${print(small.document).includes('$') ? JSON.stringify(small.variables) : ''}\nref  ${a.slice(Math.max(0,k-300), k+300)}\ncomp ${b.slice(Math.max(0, k-300), k+300)}\n`);
        if (a === 'REFUSED' || b === 'REFUSED') say(JSON.stringify([session.reference(small), await ask(small as typeof asked)]));
        bad++;
      }
    } catch (e) { bad++; say(`THROW ${i}: ${(e as Error).stack?.slice(0, 600)}\n${text}\n${JSON.stringify(v)}\n`); }
    if (bad > 12) break;
  }
  await session.close();
  }
  say(JSON.stringify({ same, known, rf, bytes, big, longest, ms: Date.now() - t0 }));
  await db.close();
}, 900000);
