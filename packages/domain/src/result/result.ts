import type { ProblemCode } from './problem-code.ts';

/** Where in the input a problem lies, e.g. `['members', 1, 'birthDate']`. */
export type Path = readonly (string | number)[];

/** What is wrong with an input, in a form that a program can act on; `problemMessage` puts it in words. */
export interface Problem {
  readonly path: Path;
  readonly code: ProblemCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A checked value, or every problem found on the way to one. Rules and parsers return it; they never throw. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(...problems: readonly Problem[]): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems };
}

export function problem(path: Path, code: ProblemCode, params?: Readonly<Record<string, string | number>>): Problem {
  return params === undefined ? { path, code } : { path, code, params };
}
