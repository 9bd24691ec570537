type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The tree with every page that holds nothing but its rows replaced by these rows. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value)) return value;
  const keys = Object.keys(value);
  if (keys.length === 1 && keys[0] === 'nodes') return plain(value.nodes);
  return Object.fromEntries(keys.map((key) => [key, plain(value[key])]));
}

/** The rows of a page or its groups, of the shape that the query asks for. @throws TypeError where there are none */
export function rowsOf<Row extends object>(page: unknown, list: 'nodes' | 'groups'): readonly Row[] {
  const rows = isObject(page) ? page[list] : undefined;
  if (!Array.isArray(rows)) throw new TypeError(`The answer has no ${list}: ${JSON.stringify(page)}`);
  return rows;
}

/** The tree with every value of a named field turned into a number: 64-bit integers are text in some APIs. */
export function numeric(value: unknown, ...fields: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => numeric(item, ...fields));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      fields.includes(key) && typeof part === 'string' ? Number(part) : numeric(part, ...fields),
    ]),
  );
}

/** JSON text that is the same for the same content: keys in order, and rows too where their order is nobody's promise. */
export function canonical(value: unknown, unordered = false): string {
  if (Array.isArray(value)) {
    const parts = value.map((item) => canonical(item));
    return `[${(unordered ? parts.sort() : parts).join(',')}]`;
  }
  if (!isObject(value)) return JSON.stringify(value as Json) ?? 'undefined';
  const parts = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${parts.join(',')}}`;
}

/** The first place where two canonical texts part, with what is around it; undefined when they are equal. */
export function firstDifference(expected: string, actual: string): string | undefined {
  if (expected === actual) return undefined;
  let place = 0;
  while (expected[place] === actual[place]) place += 1;
  const around = (text: string) => text.slice(Math.max(0, place - 60), place + 60);
  return `at character ${place}\n  expected …${around(expected)}…\n  received …${around(actual)}…`;
}
