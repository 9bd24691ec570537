/** A unit of measure as powers of what it counts: `triệu đồng/hộ` is { triệu đồng: 1, hộ: -1 }; of pure numbers nothing is left. */
export type MeasureUnit = ReadonlyMap<string, number>;

/** Units of pure numbers. */
const PURE = new Set(['', '%', '‰', 'lần', 'điểm', 'điểm %', '1']);

export const PURE_NUMBER: MeasureUnit = new Map();

/** The product of a unit and another to a power. */
export function timesUnit(a: MeasureUnit, b: MeasureUnit, power: 1 | -1): MeasureUnit {
  const product = new Map(a);
  for (const [symbol, exponent] of b) {
    const sum = (product.get(symbol) ?? 0) + power * exponent;
    if (sum === 0) product.delete(symbol);
    else product.set(symbol, sum);
  }
  return product;
}

/** Reads a unit as people write it: factors with `*` or `·`, divisors after each `/`; case does not matter. */
export function measureUnit(text: string): MeasureUnit {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split('/')
    .reduce<MeasureUnit>((unit, side, index) => {
      const symbols = side.split(/[*·]/).map((symbol) => symbol.trim());
      const own = symbols.filter((symbol) => !PURE.has(symbol));
      return own.reduce((product, symbol) => timesUnit(product, new Map([[symbol, 1]]), index === 0 ? 1 : -1), unit);
    }, PURE_NUMBER);
}

export function isSameUnit(a: MeasureUnit, b: MeasureUnit): boolean {
  return a.size === b.size && [...a].every(([symbol, exponent]) => b.get(symbol) === exponent);
}

/** A unit in words, `1` for pure numbers. */
export function describeUnit(unit: MeasureUnit): string {
  const side = (sign: 1 | -1): string[] =>
    [...unit].flatMap(([symbol, exponent]) => Array.from({ length: Math.max(0, sign * exponent) }, () => symbol));
  const [above, below] = [side(1), side(-1)];
  const head = above.length === 0 ? '1' : above.join('·');
  return [head, ...below].join('/');
}
