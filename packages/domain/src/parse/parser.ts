import { fail, ok, type Path, type Problem, problem, type Result } from '../result/result.ts';

/** Turns an unchecked value into a checked one, or says what is wrong with it and where. Never throws. */
export type Parser<T> = (value: unknown, path: Path) => Result<T>;

/** What a parser yields. */
export type Parsed<P> = P extends Parser<infer T> ? T : never;

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** Null, absent and (as forms send it) the empty text become the default; everything else goes to the parser. */
export function withDefault<T, D>(parser: Parser<T>, byDefault: D): Parser<T | D> {
  return (value, path) => {
    if (isAbsent(value)) return ok(byDefault);
    return typeof value === 'string' && value.trim() === '' ? ok(byDefault) : parser(value, path);
  };
}

/** A field that may be left empty: null then. */
export function optional<T>(parser: Parser<T>): Parser<T | null> {
  return withDefault(parser, null);
}

/** Refuses null, absent and empty text as `REQUIRED` before the parser sees them. */
export function required<T>(parser: Parser<T>): Parser<T> {
  return (value, path) => (isAbsent(value) || value === '' ? fail(problem(path, 'REQUIRED')) : parser(value, path));
}

/** A parser followed by a check that sees the parsed value and returns what is wrong with it. */
export function checked<T>(parser: Parser<T>, check: (value: T, path: Path) => readonly Problem[]): Parser<T> {
  return (value, path) => {
    const parsed = parser(value, path);
    if (!parsed.ok) return parsed;
    const problems = check(parsed.value, path);
    return problems.length === 0 ? parsed : fail(...problems);
  };
}
