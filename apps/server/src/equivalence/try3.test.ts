import { parse, visit, TypeInfo, visitWithTypeInfo, getNamedType } from 'graphql';
import { it } from 'vitest';
import { randomOperation } from './operation/random-operation.ts';
import { RandomRegistrySession } from './random-registry-session.ts';
import { SeededRandom } from './seeded-random.ts';
import { openTestDatabase } from './test-database.ts';
it('stats', async () => {
  const db = await openTestDatabase(); const session = await RandomRegistrySession.open(db, 1);
  const depths: Record<number, number> = {}; const counts: Record<string, number> = {}; let len = 0; const N = 1000;
  const c = (k: string) => { counts[k] = (counts[k] ?? 0) + 1; };
  let empty = 0, rootLists = 0; 
  for (let i = 0; i < N; i++) {
    const op = randomOperation({ random: new SeededRandom(i), shape: db.shape, tables: session.tables });
    const g = await session.granted(op); const doc = parse(g.text); len += g.text.length;
    const ti = new TypeInfo(db.shape.schema); let d = 0, max = 0;
    visit(doc, visitWithTypeInfo(ti, { enter: (n) => { 
      if (n.kind === 'Field') { const t = getNamedType(ti.getType()!)!.name; const p = ti.getParentType()!.name; if ((db.shape.isRecord(t) && !p.endsWith('Connection') && !p.endsWith('Edge')) || t.endsWith('Connection')) { d++; max = Math.max(max, d); } }
      if (n.kind === 'Argument' ) c(`arg ${n.name.value}`); if (n.kind==='ObjectField') c(`f ${n.name.value}`); if (n.kind === 'FragmentSpread' || n.kind === 'InlineFragment' || n.kind === 'Directive' || n.kind === 'Variable') c(n.kind); },
      leave: (n) => { if (n.kind === 'Field') { const t = getNamedType(ti.getType()!)!.name; const p = ti.getParentType()!.name; if ((db.shape.isRecord(t) && !p.endsWith('Connection') && !p.endsWith('Edge')) || t.endsWith('Connection')) d--; } } }));
    depths[max] = (depths[max] ?? 0) + 1;
    for (const variables of g.variables) { const a = session.reference({ document: doc, operationName: op.operationName, variables }); const s = JSON.stringify(a.data ?? {}); const walk = (x: any): void => { if (Array.isArray(x)) { rootLists++; if (!x.length) empty++; x.forEach(walk); } else if (x && typeof x === 'object') Object.values(x).forEach(walk); }; walk(JSON.parse((a as any).data ?? s)); }
  }
  process.stdout.write(JSON.stringify({ depths, len: len / N, empty, rootLists, counts: Object.fromEntries(Object.entries(counts).sort((a, b) => b[1] - a[1]).slice(0, 60)) }, null, 0) + '\n');
  await session.close(); await db.close();
}, 600000);
