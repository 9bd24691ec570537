/** An exact decimal number: `digits` over ten to the power of `decimals`. */
type Exact = { readonly digits: bigint; readonly decimals: number };

const MEAN_DECIMALS = 6;

function exact(value: unknown): Exact {
  const text = String(value);
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const digits = BigInt(whole + fraction);
  return { digits: text.startsWith('-') ? -digits : digits, decimals: fraction.length };
}

function total(values: readonly unknown[]): Exact {
  const numbers = values.map(exact);
  const decimals = Math.max(0, ...numbers.map((number) => number.decimals));
  const shifted = numbers.map((number) => number.digits * 10n ** BigInt(decimals - number.decimals));
  return { digits: shifted.reduce((sum, digits) => sum + digits, 0n), decimals };
}

function written({ digits, decimals }: Exact): string {
  const text = (digits < 0n ? -digits : digits).toString().padStart(decimals + 1, '0');
  const sign = digits < 0n ? '-' : '';
  return decimals === 0 ? sign + text : `${sign}${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

/** The exact sum, with as many decimals as the addend with the most; of nothing 0. */
export const sumOf = (values: readonly unknown[]): string => written(total(values));

/** The exact mean, rounded half away from zero to six decimals. @throws RangeError for no values */
export function meanOf(values: readonly unknown[]): string {
  const { digits, decimals } = total(values);
  const divisor = BigInt(values.length) * 10n ** BigInt(decimals);
  const dividend = (digits < 0n ? -digits : digits) * 10n ** BigInt(MEAN_DECIMALS);
  const rounded = (2n * dividend + divisor) / (2n * divisor);
  return written({ digits: digits < 0n ? -rounded : rounded, decimals: MEAN_DECIMALS });
}

/** The same number without needless zeros, so that equal numbers are equal texts. */
export function canonicalDecimal(value: unknown): string {
  let { digits, decimals } = exact(value);
  for (; decimals > 0 && digits % 10n === 0n; decimals -= 1) digits /= 10n;
  return written({ digits, decimals });
}
