import { fail, ok, type Path, problem, type Result } from '../result/result.ts';

/**
 * An order in which indicators can be computed, each after those it needs; the first circle found is refused with its chain. What
 * has no entry needs nothing.
 */
export function formulaOrder(
  needs: ReadonlyMap<string, readonly string[]>,
  path: Path = [],
): Result<readonly string[]> {
  const order: string[] = [];
  const done = new Set<string>();
  const visit = (code: string, chain: readonly string[]): readonly string[] | null => {
    if (done.has(code)) return null;
    const start = chain.indexOf(code);
    if (start >= 0) return [...chain.slice(start), code];
    for (const needed of needs.get(code) ?? []) {
      const circle = visit(needed, [...chain, code]);
      if (circle !== null) return circle;
    }
    done.add(code);
    order.push(code);
    return null;
  };
  for (const code of needs.keys()) {
    const circle = visit(code, []);
    if (circle !== null) return fail(problem(path, 'FORMULA_CYCLE', { chain: circle.join(' → ') }));
  }
  return ok(order);
}
