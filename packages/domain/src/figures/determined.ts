/** A total and the parts it is the sum of. */
export type Sum<Cell> = { readonly total: Cell; readonly parts: readonly Cell[] };

/** Unknowns with their coefficients, modulo `PRIME`; their sum is known. */
type Equation = Map<number, number>;

/** Products of two numbers below it are whole numbers still. */
const PRIME = 67_108_859;
const modulo = (value: number): number => ((value % PRIME) + PRIME) % PRIME;

/** The inverse of a coefficient (Fermat). */
function inverse(value: number): number {
  let [result, power] = [1, value];
  for (let exponent = PRIME - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * power) % PRIME;
    power = (power * power) % PRIME;
  }
  return result;
}

/** Takes `factor` times another equation away; coefficients that become nought are left out. */
function subtract(from: Equation, factor: number, other: Equation): void {
  for (const [unknown, coefficient] of other) {
    const rest = modulo((from.get(unknown) ?? 0) - factor * coefficient);
    if (rest === 0) from.delete(unknown);
    else from.set(unknown, rest);
  }
}

/** Adds to a coefficient; one that becomes nought is left out. */
const put = (equation: Equation, unknown: number, coefficient: number): void => {
  const sum = modulo((equation.get(unknown) ?? 0) + coefficient);
  if (sum === 0) equation.delete(unknown);
  else equation.set(unknown, sum);
};

/** What an equation became on the way: `scale` times what the sum at `index` says, less so many times what came before. */
type Row = {
  readonly equation: Equation;
  readonly index: number;
  readonly scale: number;
  /** By the unknowns of the rows before. */
  readonly less: readonly (readonly [unknown: number, factor: number])[];
};

/** The equations by the unknown that each of them gives once those after it are known; in this order. */
function eliminated(equations: readonly Equation[]): ReadonlyMap<number, Row> {
  const uses = new Map<number, number>();
  for (const equation of equations)
    for (const unknown of equation.keys()) uses.set(unknown, (uses.get(unknown) ?? 0) + 1);
  const rows = new Map<number, Row>();
  for (const [index, equation] of [...equations.entries()].toSorted(([, a], [, b]) => a.size - b.size)) {
    const less: [number, number][] = [];
    // What comes in on the way is visited too.
    for (const unknown of equation.keys()) {
      const other = rows.get(unknown);
      if (other === undefined) continue;
      const factor = equation.get(unknown) ?? 0;
      less.push([unknown, factor]);
      subtract(equation, factor, other.equation);
    }
    const [first, ...others] = equation.keys();
    if (first === undefined) continue;
    const rarest = others.reduce(
      (least, each) => ((uses.get(each) ?? 0) < (uses.get(least) ?? 0) ? each : least),
      first,
    );
    const scale = inverse(equation.get(rarest) ?? 1);
    if (scale !== 1)
      for (const [unknown, coefficient] of equation) equation.set(unknown, (coefficient * scale) % PRIME);
    rows.set(rarest, { equation, index, scale, less });
  }
  return rows;
}

/** How often each sum is taken, by its index, to find an unknown out of what is shown. */
function factorsOf(unknown: number, rows: ReadonlyMap<number, Row>): ReadonlyMap<number, number> {
  const taken: Equation = new Map([[unknown, 1]]);
  const expressed: Equation = new Map(rows.get(unknown)?.equation);
  for (const each of expressed.keys()) {
    const other = each === unknown ? undefined : rows.get(each);
    if (other === undefined) continue;
    const factor = expressed.get(each) ?? 0;
    put(taken, each, -factor);
    subtract(expressed, factor, other.equation);
  }
  const factors = new Map<number, number>();
  for (const [each, { index, scale, less }] of [...rows].toReversed()) {
    const times = ((taken.get(each) ?? 0) * scale) % PRIME;
    if (times === 0) continue;
    factors.set(index, times);
    for (const [before, factor] of less) put(taken, before, -((times * factor) % PRIME));
  }
  return factors;
}

/** Numbers that have nothing to do with one another, always the same ones (Lehmer). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state % (PRIME - 1)) + 1;
  };
}

/** Values of all unknowns that add up to nought in every equation, at random. */
function changeOf(rows: ReadonlyMap<number, Row>, count: number, seed: number): readonly number[] {
  const change = Array.from({ length: count }, numbers(seed));
  for (const [unknown, { equation }] of [...rows].toReversed()) {
    let value = 0;
    for (const [other, coefficient] of equation)
      if (other !== unknown) value = (value + coefficient * (change[other] ?? 0)) % PRIME;
    change[unknown] = modulo(-value);
  }
  return change;
}

/** One sum for each total, the one of fewest parts: the others of it follow from those of its parts. */
function definitions<Cell>(sums: readonly Sum<Cell>[]): readonly Sum<Cell>[] {
  const least = new Map<Cell, Sum<Cell>>();
  for (const sum of sums) {
    const known = least.get(sum.total);
    if (known === undefined || sum.parts.length < known.parts.length) least.set(sum.total, sum);
  }
  return [...least.values()];
}

/** The unknown of each hidden cell: a total of one part is the same unknown as that. */
function unknownsOf<Cell>(sums: readonly Sum<Cell>[], isHidden: (cell: Cell) => boolean): ReadonlyMap<Cell, number> {
  const same = new Map<Cell, Cell>();
  const first = (cell: Cell): Cell => {
    let found = cell;
    for (let next = same.get(found); next !== undefined; next = same.get(found)) found = next;
    return found;
  };
  for (const { total, parts } of sums) {
    const [one, ...others] = parts;
    if (one === undefined || others.length > 0) continue;
    const [a, b] = [first(total), first(one)];
    if (a !== b) same.set(a, b);
  }
  const numbered = new Map<Cell, number>();
  const unknowns = new Map<Cell, number>();
  const add = (cell: Cell): void => {
    if (!isHidden(cell) || unknowns.has(cell)) return;
    const found = first(cell);
    const unknown = numbered.get(found) ?? numbered.size;
    numbered.set(found, unknown);
    unknowns.set(cell, unknown);
  };
  for (const { total, parts } of sums) {
    add(total);
    parts.forEach(add);
  }
  return unknowns;
}

/** A hidden cell, and the cells that are not hidden out of which it follows. */
export type Determined<Cell> = { readonly cell: Cell; readonly from: readonly Cell[] };

/**
 * The hidden cells that follow from all sums together by whatever way of adding and subtracting: what changes nothing in any sum cannot
 * change them. Looks at two such changes at random, modulo a prime: a cell is named though it does not follow in one case of 10^15.
 */
export function determinedCells<Cell>(
  sums: readonly Sum<Cell>[],
  isHidden: (cell: Cell) => boolean,
): readonly Determined<Cell>[] {
  const unknowns = unknownsOf(sums, isHidden);
  const count = new Set(unknowns.values()).size;
  const used = definitions(sums).filter(({ parts }) => parts.length > 1);
  const equationOf = ({ total, parts }: Sum<Cell>): Equation => {
    const equation: Equation = new Map();
    for (const part of parts) {
      const unknown = unknowns.get(part);
      if (unknown !== undefined) put(equation, unknown, 1);
    }
    const unknown = unknowns.get(total);
    if (unknown !== undefined) put(equation, unknown, -1);
    return equation;
  };
  const rows = eliminated(used.map(equationOf));
  const changes = [20_261_126, 48_271].map((seed) => changeOf(rows, count, seed));
  const found = [...unknowns].filter(([, unknown]) => changes.every((change) => change[unknown] === 0));
  return found.map(([cell, unknown]) => {
    const shown = new Map<Cell, number>();
    for (const [index, factor] of factorsOf(unknown, rows)) {
      const sum = used[index];
      for (const part of sum?.parts ?? []) shown.set(part, modulo((shown.get(part) ?? 0) + factor));
      if (sum !== undefined) shown.set(sum.total, modulo((shown.get(sum.total) ?? 0) - factor));
    }
    return { cell, from: [...shown].flatMap(([each, factor]) => (factor === 0 || isHidden(each) ? [] : [each])) };
  });
}
