/** How two values of a field compare, by the name of its GraphQL type. */
export type Compare = (a: unknown, b: unknown) => number;

const vietnamese = new Intl.Collator('vi');

const byBytes: Compare = (a, b) => Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));

const byVietnamese: Compare = (a, b) => vietnamese.compare(String(a), String(b)) || byBytes(a, b);

const byNumber: Compare = (a, b) => Number(a) - Number(b);

/** Exact: compares digits, never floats. */
const byDecimal: Compare = (a, b) => {
  const [left, right] = [scaled(String(a)), scaled(String(b))];
  return left < right ? -1 : left > right ? 1 : 0;
};

const SCALE = 40;

function scaled(text: string): bigint {
  const negative = text.startsWith('-');
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const digits = BigInt(whole + fraction.padEnd(SCALE, '0'));
  return negative ? -digits : digits;
}

/** Moments may be asked for in any time zone; ids in any case. */
const byMoment: Compare = (a, b) => Date.parse(String(a)) - Date.parse(String(b));
const byId: Compare = (a, b) => byBytes(String(a).toLowerCase(), String(b).toLowerCase());

const COMPARE: Readonly<Record<string, Compare>> = {
  Int: byNumber,
  SafeInt: byNumber,
  Boolean: byNumber,
  Decimal: byDecimal,
  DateTime: byMoment,
  ID: byId,
};

/** Text, dates and codes of vocabularies compare by their bytes, names the Vietnamese way. */
export function comparison(scalar: string, isVietnamese: boolean): Compare {
  return COMPARE[scalar] ?? (isVietnamese ? byVietnamese : byBytes);
}

/** Text as searches see it: no accents, lower case, đ as d. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
