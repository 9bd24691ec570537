import type { ReadProblem } from './problems.ts';

/** Names of the operators that a scalar's filter offers. */
export type Comparison = 'eq' | 'ne' | 'in' | 'notIn' | 'lt' | 'lte' | 'gt' | 'gte';

/** How one GraphQL scalar over one column type is compared, checked and written as JSON text. */
export interface ScalarKind {
  /** GraphQL name of the scalar, or the enum's name. */
  readonly name: string;
  /** PostgreSQL type that parameters are cast to. */
  readonly cast: string;
  /** How the JSON text is made; see print/json.ts. */
  readonly json: 'text' | 'quoted' | 'plain' | 'date' | 'instant' | 'json';
  /** Which filter input it gets; none: it can be selected only. */
  readonly operators: 'ordered' | 'text' | 'equality' | 'boolean' | 'none';
  /** The parameter for a coerced value, or why there is none. Values are never trusted to be storable. */
  readonly encode: (value: unknown) => Encoded;
}

export type Encoded = { readonly ok: unknown } | { readonly problem: ReadProblem };

const invalid: Encoded = { problem: 'INVALID_VALUE' };
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
// numeric holds 131,072 digits before the point; nobody means more than this
const DECIMAL = /^-?\d{1,200}(\.\d{1,200})?$/;

function encodeText(value: unknown): Encoded {
  if (typeof value !== 'string') return invalid;
  return value.includes('\0') || !value.isWellFormed() ? { problem: 'INVALID_TEXT' } : { ok: value };
}

function encodeUuid(value: unknown): Encoded {
  return typeof value === 'string' && UUID.test(value) ? { ok: value } : { problem: 'INVALID_ID' };
}

const encodeInteger =
  (least: number, greatest: number) =>
  (value: unknown): Encoded => {
    const number = typeof value === 'string' && /^-?\d{1,16}$/.test(value) ? Number(value) : value;
    return Number.isInteger(number) && (number as number) >= least && (number as number) <= greatest
      ? { ok: number }
      : invalid;
  };

function encodeDecimal(value: unknown): Encoded {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && DECIMAL.test(text) ? { ok: text } : invalid;
}

function encodeDate(value: unknown): Encoded {
  const match = typeof value === 'string' ? DAY.exec(value) : null;
  if (!match || match[1] === '0000') return invalid;
  const time = Date.parse(`${match[0]}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(match[0]) ? invalid : { ok: match[0] };
}

// Cursors carry microseconds, which a JavaScript Date would drop; so the text itself is kept once it is proven valid.
const INSTANT = /^(?!0000)\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

function encodeInstant(value: unknown): Encoded {
  const text = value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : value;
  if (typeof text !== 'string' || !INSTANT.test(text)) return invalid;
  return 'ok' in encodeDate(text.slice(0, 10)) ? { ok: text } : invalid;
}

function encodeBoolean(value: unknown): Encoded {
  if (value === 'true' || value === 'false') return { ok: value === 'true' };
  return typeof value === 'boolean' ? { ok: value } : invalid;
}

function encodeFloat(value: unknown): Encoded {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return Number.isFinite(number) ? { ok: number } : invalid;
}

const SAFE = Number.MAX_SAFE_INTEGER;
const INT: ScalarKind = {
  name: 'Int',
  cast: 'integer',
  json: 'plain',
  operators: 'ordered',
  encode: encodeInteger(-(2 ** 31), 2 ** 31 - 1),
};

/** Kinds by GraphQL scalar and PostgreSQL column type. A pair that is not here cannot be published. */
const KINDS: Readonly<Record<string, Readonly<Record<string, ScalarKind>>>> = {
  ID: {
    uuid: { name: 'ID', cast: 'uuid', json: 'quoted', operators: 'equality', encode: encodeUuid },
    text: { name: 'ID', cast: 'text', json: 'text', operators: 'equality', encode: encodeText },
  },
  String: { text: { name: 'String', cast: 'text', json: 'text', operators: 'text', encode: encodeText } },
  Int: { integer: INT, smallint: INT },
  SafeInt: Object.fromEntries(
    ['smallint', 'integer', 'bigint'].map((type) => [
      type,
      { name: 'SafeInt', cast: 'bigint', json: 'plain', operators: 'ordered', encode: encodeInteger(-SAFE, SAFE) },
    ]),
  ),
  Float: {
    'double precision': {
      name: 'Float',
      cast: 'double precision',
      json: 'json',
      operators: 'ordered',
      encode: encodeFloat,
    },
  },
  Decimal: {
    numeric: { name: 'Decimal', cast: 'numeric', json: 'quoted', operators: 'ordered', encode: encodeDecimal },
  },
  Date: { date: { name: 'Date', cast: 'date', json: 'date', operators: 'ordered', encode: encodeDate } },
  DateTime: {
    timestamptz: {
      name: 'DateTime',
      cast: 'timestamptz',
      json: 'instant',
      operators: 'ordered',
      encode: encodeInstant,
    },
  },
  Boolean: {
    boolean: { name: 'Boolean', cast: 'boolean', json: 'plain', operators: 'boolean', encode: encodeBoolean },
  },
  JSON: Object.fromEntries(
    ['json', 'jsonb'].map((type) => [
      type,
      { name: 'JSON', cast: type, json: 'plain', operators: 'none', encode: () => invalid },
    ]),
  ),
};

/**
 * The kind of a scalar over a column type; `undefined` if they do not go together. Without a column type (a SQL
 * expression) the scalar's first kind is meant.
 */
export function scalarKind(scalar: string, columnType?: string): ScalarKind | undefined {
  const kinds = KINDS[scalar] ?? {};
  return columnType === undefined ? Object.values(kinds)[0] : kinds[columnType];
}

/**
 * The kind of an enum. `closed` says that the database enforces the list, so that a value needs no JSON escaping;
 * `cast` is `text` or the name of a native enum.
 */
export function enumKind(name: string, values: readonly string[], cast: string, closed: boolean): ScalarKind {
  const allowed = new Set(values);
  const encode = (value: unknown): Encoded => (allowed.has(value as string) ? { ok: value } : invalid);
  return { name, cast, json: closed ? 'quoted' : 'text', operators: 'equality', encode };
}

/** A list of `element` in one array column; it can be selected only. */
export function listKind(element: ScalarKind): ScalarKind {
  return { ...element, cast: `${element.cast}[]`, json: 'json', operators: 'none', encode: () => invalid };
}

export const INT_KIND: ScalarKind = INT;
