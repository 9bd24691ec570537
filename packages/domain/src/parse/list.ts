import { fail, ok, problem } from '../result/result.ts';
import type { Parser } from './parser.ts';

/** A list of at most `max` items, each parsed; null or absent is the empty list. */
export function list<T>(item: Parser<T>, { max }: { readonly max: number }): Parser<readonly T[]> {
  return (input, path) => {
    if (input === null || input === undefined) return ok([]);
    if (!Array.isArray(input)) return fail(problem(path, 'NOT_LIST'));
    if (input.length > max) return fail(problem(path, 'TOO_MANY_ITEMS', { max }));
    const results = Array.from(input, (value: unknown, index) => item(value, [...path, index]));
    const problems = results.flatMap((result) => (result.ok ? [] : result.problems));
    return problems.length === 0
      ? ok(results.flatMap((result) => (result.ok ? [result.value] : [])))
      : fail(...problems);
  };
}

/** The second and later places where a value occurs; absent values never repeat. */
export function repeated(values: readonly (string | number | null)[]): readonly number[] {
  return values.flatMap((value, index) => (value !== null && values.indexOf(value) < index ? [index] : []));
}

/** A list without repetitions; each repeated item is named. */
export function distinctList<T extends string | number>(
  item: Parser<T>,
  bounds: { readonly max: number },
): Parser<readonly T[]> {
  const parse = list(item, bounds);
  return (input, path) => {
    const parsed = parse(input, path);
    if (!parsed.ok) return parsed;
    const problems = repeated(parsed.value).map((index) => problem([...path, index], 'DUPLICATE_ITEM'));
    return problems.length === 0 ? parsed : fail(...problems);
  };
}
