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

/** The equations by the unknown that each of them gives once those after it are known, in this order. */
function eliminated(equations: readonly Equation[]): Map<number, Equation> {
  const uses = new Map<number, number>();
  for (const unknown of equations.flatMap((each) => [...each.keys()])) uses.set(unknown, (uses.get(unknown) ?? 0) + 1);
  const given = new Map<number, Equation>();
  for (const equation of equations.toSorted((a, b) => a.size - b.size)) {
    // What comes in on the way is visited too.
    for (const unknown of equation.keys()) {
      const other = given.get(unknown);
      if (other !== undefined) subtract(equation, equation.get(unknown) ?? 0, other);
    }
    const [first, ...others] = equation.keys();
    if (first === undefined) continue;
    const rarest = others.reduce(
      (least, each) => ((uses.get(each) ?? 0) < (uses.get(least) ?? 0) ? each : least),
      first,
    );
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

/**
 * The hidden cells that follow from all sums together by whatever way of adding and subtracting: what changes nothing in any sum cannot
 * change them. Looks at two such changes at random, modulo a prime: a cell is named though it does not follow in one case of 10^15.
 */
export function determinedCells<Cell>(sums: readonly Sum<Cell>[], isHidden: (cell: Cell) => boolean): Cell[] {
  const unknowns = new Map<Cell, number>();
  const unknownOf = (cell: Cell): number => {
    const known = unknowns.get(cell) ?? unknowns.size;
    unknowns.set(cell, known);
    return known;
  };
  const equations = sums.flatMap(({ total, parts }) => {
    const equation: Equation = new Map();
    for (const part of parts) if (isHidden(part)) equation.set(unknownOf(part), 1);
    if (isHidden(total)) equation.set(unknownOf(total), PRIME - 1);
    return equation.size === 0 ? [] : [equation];
  });
  const given = [...eliminated(equations)].toReversed();
  const changeBy = (next: () => number): readonly number[] => {
    const change = Array.from({ length: unknowns.size }, next);
    for (const [unknown, equation] of given) {
      let value = 0;
      for (const [other, coefficient] of equation)
        if (other !== unknown) value = (value + coefficient * (change[other] ?? 0)) % PRIME;
      change[unknown] = modulo(-value);
    }
    return change;
  };
  const changes = [changeBy(numbers(20_261_126)), changeBy(numbers(48_271))];
  return [...unknowns].flatMap(([cell, unknown]) => (changes.every((change) => change[unknown] === 0) ? [cell] : []));
}
