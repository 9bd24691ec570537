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

/** The equations by the unknown, one below `count`, that each of them gives once those after it are known; in this order. */
function eliminated(equations: readonly Equation[], count: number): Map<number, Equation> {
  const uses = Array.from({ length: count }, () => 0);
  for (const equation of equations)
    for (const unknown of equation.keys()) if (unknown < count) uses[unknown] = (uses[unknown] ?? 0) + 1;
  const given = new Map<number, Equation>();
  for (const equation of equations.toSorted((a, b) => a.size - b.size)) {
    // What comes in on the way is visited too.
    for (const unknown of equation.keys()) {
      const other = given.get(unknown);
      if (other !== undefined) subtract(equation, equation.get(unknown) ?? 0, other);
    }
    let rarest: number | undefined;
    for (const unknown of equation.keys())
      if (unknown < count && (rarest === undefined || (uses[unknown] ?? 0) < (uses[rarest] ?? 0))) rarest = unknown;
    if (rarest === undefined) continue;
    const scale = inverse(equation.get(rarest) ?? 1);
    for (const [unknown, coefficient] of equation) equation.set(unknown, (coefficient * scale) % PRIME);
    given.set(rarest, equation);
  }
  return given;
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
function changeOf(given: ReadonlyMap<number, Equation>, count: number, seed: number): readonly number[] {
  const change = Array.from({ length: count }, numbers(seed));
  for (const [unknown, equation] of [...given].toReversed()) {
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

/** Adds a cell to an equation of numbers. */
const put = (equation: Equation, unknown: number, coefficient: number): void => {
  const sum = modulo((equation.get(unknown) ?? 0) + coefficient);
  if (sum === 0) equation.delete(unknown);
  else equation.set(unknown, sum);
};

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
  const given = eliminated(used.map(equationOf), count);
  const changes = [20_261_126, 48_271].map((seed) => changeOf(given, count, seed));
  const found = [...unknowns].filter(([, unknown]) => changes.every((change) => change[unknown] === 0));
  if (found.length === 0) return [];

  // Once more, with a number for each sum itself, which says how often it is taken.
  const named = eliminated(
    used.map((sum, index) => equationOf(sum).set(count + index, 1)),
    count,
  );
  const factorsOf = (cell: number): Equation => {
    const expressed: Equation = new Map(named.get(cell));
    for (const unknown of expressed.keys()) {
      const other = unknown === cell ? undefined : named.get(unknown);
      if (other !== undefined) subtract(expressed, expressed.get(unknown) ?? 0, other);
    }
    return expressed;
  };
  return found.map(([cell, unknown]) => {
    const shown = new Map<Cell, number>();
    for (const [index, factor] of factorsOf(unknown)) {
      const sum = used[index - count];
      if (sum === undefined) continue;
      for (const part of sum.parts) shown.set(part, modulo((shown.get(part) ?? 0) + factor));
      shown.set(sum.total, modulo((shown.get(sum.total) ?? 0) - factor));
    }
    return { cell, from: [...shown].flatMap(([each, factor]) => (factor === 0 || isHidden(each) ? [] : [each])) };
  });
}
