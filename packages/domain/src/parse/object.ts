import { fail, ok, type Problem, problem } from '../result/result.ts';
import type { Parser } from './parser.ts';

/** One parser per field. */
export type Shape<T> = { readonly [K in keyof T]: Parser<T[K]> };

/** Whether a value is a plain record of fields: not null, not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A record with exactly these fields. Each parser sees its field, or undefined when it is absent. A field that is not
 * named is refused, so that a misspelt one is never lost in silence. Problems of all fields are reported together.
 */
export function object<T extends object>(shape: Shape<T>): Parser<T> {
  const fields = Object.keys(shape) as (keyof T & string)[];
  return (input, path) => {
    if (!isRecord(input)) return fail(problem(path, 'NOT_OBJECT'));
    const problems: Problem[] = [];
    const value: Partial<T> = {};
    for (const field of fields) {
      const parsed = shape[field](Object.hasOwn(input, field) ? input[field] : undefined, [...path, field]);
      if (parsed.ok) value[field] = parsed.value;
      else problems.push(...parsed.problems);
    }
    for (const key of Object.keys(input)) {
      if (!Object.hasOwn(shape, key) && input[key] !== undefined)
        problems.push(problem([...path, key], 'UNKNOWN_FIELD'));
    }
    return problems.length === 0 ? ok(value as T) : fail(...problems);
  };
}
