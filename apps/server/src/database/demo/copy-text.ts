/** What a column of `copy ... from stdin` in text format can be given. */
export type CopyValue = string | number | boolean | null | readonly string[];

const SPECIAL = /[\\\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function escaped(text: string): string {
  return text.replace(SPECIAL, (character) => ESCAPES[character] ?? '');
}

/**
 * One value in PostgreSQL's text format for COPY. The items of a list are codes of closed vocabularies, which need no
 * quotes inside an array.
 */
export function copyValue(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  return typeof value === 'number' ? String(value) : `{${value.join(',')}}`;
}

/** One row, with its end of line. */
export function copyRow(values: readonly CopyValue[]): string {
  return `${values.map(copyValue).join('\t')}\n`;
}
