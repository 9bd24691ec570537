import { GraphQLScalarType } from 'graphql';
import { decimalLiteral, numberLiteral, scalar, stringLiteral } from './scalar.ts';

function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A calendar day, `YYYY-MM-DD`. */
export const DateScalar = scalar({
  name: 'Date',
  description: 'A calendar day, `YYYY-MM-DD`.',
  allowed: 'write a day of the calendar as YYYY-MM-DD, for example 2026-09-01.',
  parse: (input) => (typeof input === 'string' && isCalendarDate(input) ? input : undefined),
  literal: stringLiteral,
});

/** A moment in UTC with milliseconds, ISO 8601. */
export const DateTimeScalar = scalar({
  name: 'DateTime',
  description: 'A moment, ISO 8601 with a time zone; answers are in UTC with milliseconds: `2026-09-01T08:00:00.000Z`.',
  allowed: 'write a moment with its time zone, for example 2026-09-01T08:00:00+07:00.',
  parse: (input) => {
    if (typeof input !== 'string') return undefined;
    if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/.test(input)) return undefined;
    if (!isCalendarDate(input.slice(0, 10)) || Number.isNaN(Date.parse(input))) return undefined;
    return new Date(input).toISOString();
  },
  literal: stringLiteral,
});

/** An exact decimal number as a string. */
export const DecimalScalar = scalar({
  name: 'Decimal',
  description: 'An exact decimal number as a string, for example `"0.797"`: no digit is lost on the way.',
  allowed: 'write a decimal number of at most 18 digits before the point and 6 after, for example "97.25".',
  parse: (input) => {
    const text = typeof input === 'number' && Number.isFinite(input) ? String(input) : input;
    return typeof text === 'string' && /^-?\d{1,18}(\.\d{1,6})?$/.test(text) ? text : undefined;
  },
  literal: decimalLiteral,
});

/** A whole number of VND, exact in JavaScript. */
export const SafeIntScalar = scalar({
  name: 'SafeInt',
  description: 'A whole number between -(2^53 - 1) and 2^53 - 1, exact in every JSON reader; money is in whole VND.',
  allowed: 'write a whole number between -9007199254740991 and 9007199254740991.',
  parse: (input) => (typeof input === 'number' && Number.isSafeInteger(input) ? input : undefined),
  literal: numberLiteral,
});

/** Values of a record by the names of its fields; it is only ever answered. */
export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'A JSON value, as it is. It is only ever answered, never taken.',
});
