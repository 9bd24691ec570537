import { type Language, type Problem, problemMessage, type Result } from '@thoat-ngheo/domain';
import { type FieldErrors, type FieldValues, get, type Resolver, set } from 'react-hook-form';
import { emptyToNull } from '../../api/empty-to-null.ts';
import { vietnameseToday } from '../../today.ts';

/** A domain parser of a whole record. */
export type ParseRecord = (values: unknown, clock: { readonly today: string }) => Result<unknown>;

type Tree = { [key: string]: unknown };

function withoutPath(values: unknown, path: Problem['path']): unknown {
  const copy = structuredClone(values) as Tree;
  const parent = path.length === 1 ? copy : (get(copy, path.slice(0, -1).join('.')) as Tree | undefined);
  if (parent !== undefined) delete parent[String(path.at(-1))];
  return copy;
}

/** What the rules say against the record that a form holds. A form holds more than an input has (names of references, version): that is left out. */
export function recordProblems(parse: ParseRecord, values: unknown): readonly Problem[] {
  const clock = { today: vietnameseToday() };
  let input = emptyToNull(values);
  let result = parse(input, clock);
  if (result.ok) return [];
  const unknown = result.problems.filter(({ code }) => code === 'UNKNOWN_FIELD');
  if (unknown.length === 0) return result.problems;
  for (const { path } of unknown) input = withoutPath(input, path);
  result = parse(input, clock);
  return result.ok ? [] : result.problems;
}

/** The place of a problem in the form. A problem of a whole list stands at its root (react-hook-form's convention). */
export function fieldOf(path: readonly (string | number)[], values: FieldValues): string {
  const name = path.join('.');
  return Array.isArray(get(values, name)) && !isPlainList(get(values, name)) ? `${name}.root` : name;
}

/** Lists of codes are one field; lists of records are many. */
const isPlainList = (list: readonly unknown[]): boolean => list.length > 0 && typeof list[0] !== 'object';

/**
 * Checks the form as a whole with the domain's parser, so that the panel and the server say the same. Of fields that the form
 * does not show the registry keeps what it has.
 */
export function recordResolver(
  parse: ParseRecord,
  language: () => Language,
  isShown: (field: string) => boolean = () => true,
): Resolver<FieldValues> {
  return async (values) => {
    const problems = recordProblems(parse, values).filter(({ path }) => isShown(path.join('.')));
    if (problems.length === 0) return { values, errors: {} };
    const errors: FieldErrors = {};
    for (const problem of problems) {
      const name = fieldOf(problem.path, values);
      if (get(errors, name) === undefined) {
        set(errors, name, { type: problem.code, message: problemMessage(problem, language()) });
      }
    }
    return { values: {}, errors };
  };
}
