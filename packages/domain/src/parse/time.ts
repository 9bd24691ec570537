import { FIRST_YEAR, type IsoDate, isIsoDate, isoDate, LAST_YEAR } from '../calendar/date.ts';
import { formatPeriod, parsePeriod, periodRange } from '../period/period.ts';
import { fail, ok, type Problem, problem } from '../result/result.ts';
import { integer } from './number.ts';
import { checked, type Parser, required } from './parser.ts';

/** The day on which the input is judged; rules have no clock of their own. */
export interface Clock {
  readonly today: IsoDate;
}

/** A day of the calendar from 1900 to 2100. */
export const date: Parser<IsoDate> = required((input, path) => {
  if (typeof input !== 'string' || !isIsoDate(input)) return fail(problem(path, 'NOT_DATE'));
  const [min, max] = [isoDate(FIRST_YEAR, 1, 1), isoDate(LAST_YEAR, 12, 31)];
  return input < min || input > max ? fail(problem(path, 'DATE_OUT_OF_RANGE', { min, max })) : ok(input);
});

/** A day that is not after today. */
export function pastDate({ today }: Clock): Parser<IsoDate> {
  return checked(date, (value, path) => (value > today ? [problem(path, 'DATE_IN_FUTURE', { today })] : []));
}

/** A year from 1900 to 2100; the bounds are given as text, because years are not grouped like amounts. */
export const year: Parser<number> = checked(integer(), (value, path) =>
  value < FIRST_YEAR || value > LAST_YEAR
    ? [problem(path, 'OUT_OF_RANGE', { min: String(FIRST_YEAR), max: String(LAST_YEAR) })]
    : [],
);

/** A period in its canonical text. */
export const period: Parser<string> = required((input, path) => {
  const parsed = parsePeriod(typeof input === 'string' ? input.trim() : input, path);
  return parsed.ok ? ok(formatPeriod(parsed.value)) : parsed;
});

/** A period that has begun by today. */
export function begunPeriod({ today }: Clock): Parser<string> {
  return checked(period, (value, path) => {
    const parsed = parsePeriod(value);
    return parsed.ok && periodRange(parsed.value).firstDay > today
      ? [problem(path, 'PERIOD_IN_FUTURE', { today })]
      : [];
  });
}

/** A span must not end before it starts; an open end is no problem. Works for days and for years. */
export function spanProblems<T extends string | number>(
  start: T | null,
  end: T | null,
  endPath: readonly (string | number)[],
): readonly Problem[] {
  return start !== null && end !== null && end < start
    ? [problem(endPath, 'ENDS_BEFORE_START', { start: String(start) })]
    : [];
}
