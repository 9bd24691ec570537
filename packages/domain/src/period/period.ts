import { daysInMonth, FIRST_YEAR, type IsoDate, isoDate, LAST_YEAR } from '../calendar/date.ts';
import { fail, ok, type Path, problem, type Result } from '../result/result.ts';
import { PERIOD_KINDS, type PeriodKind } from '../vocabulary/programme.ts';

/** A reporting period: the `ordinal`-th (from 1) month, quarter or half of a year, or the whole year (ordinal 1). */
export interface Period {
  readonly kind: PeriodKind;
  readonly year: number;
  readonly ordinal: number;
}

/** Length of each kind in months. */
export const PERIOD_MONTHS = { MONTH: 1, QUARTER: 3, HALF: 6, YEAR: 12 } as const satisfies Record<PeriodKind, number>;

const PATTERN = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/;

/** Reads the canonical texts `2023`, `2023-H1`, `2023-Q2`, `2023-05`, and no other; years 1900 to 2100. */
export function parsePeriod(text: unknown, path: Path = []): Result<Period> {
  const match = typeof text === 'string' ? PATTERN.exec(text) : null;
  if (match === null) return fail(problem(path, 'NOT_PERIOD'));
  const year = Number(match[1]);
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return fail(problem(path, 'OUT_OF_RANGE', { min: String(FIRST_YEAR), max: String(LAST_YEAR) }));
  }
  if (match[2] !== undefined) return ok({ kind: 'HALF', year, ordinal: Number(match[2]) });
  if (match[3] !== undefined) return ok({ kind: 'QUARTER', year, ordinal: Number(match[3]) });
  if (match[4] !== undefined) return ok({ kind: 'MONTH', year, ordinal: Number(match[4]) });
  return ok({ kind: 'YEAR', year, ordinal: 1 });
}

/** The canonical text of a period; the inverse of `parsePeriod`. */
export function formatPeriod({ kind, year, ordinal }: Period): string {
  switch (kind) {
    case 'YEAR':
      return String(year);
    case 'HALF':
      return `${year}-H${ordinal}`;
    case 'QUARTER':
      return `${year}-Q${ordinal}`;
    case 'MONTH':
      return `${year}-${String(ordinal).padStart(2, '0')}`;
  }
}

/** First and last day of a period, both within it. */
export function periodRange({ kind, year, ordinal }: Period): {
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
} {
  const lastMonth = ordinal * PERIOD_MONTHS[kind];
  return {
    firstDay: isoDate(year, lastMonth - PERIOD_MONTHS[kind] + 1, 1),
    lastDay: isoDate(year, lastMonth, daysInMonth(year, lastMonth)),
  };
}

/** The period of a kind that holds the given month (1 to 12) of a year. */
export function periodOfMonth(kind: PeriodKind, year: number, month: number): Period {
  return { kind, year, ordinal: Math.ceil(month / PERIOD_MONTHS[kind]) };
}

/** Total order: by first day, and of two that begin together the longer first, as in 2023, 2023-H1, 2023-Q1, 2023-01. */
export function comparePeriods(a: Period, b: Period): number {
  const start = (p: Period): number => p.year * 12 + (p.ordinal - 1) * PERIOD_MONTHS[p.kind];
  return start(a) - start(b) || PERIOD_KINDS.indexOf(b.kind) - PERIOD_KINDS.indexOf(a.kind);
}

/** Whether every day of `inner` is a day of `outer`; a period contains itself. */
export function periodContains(outer: Period, inner: Period): boolean {
  const [a, b] = [periodRange(outer), periodRange(inner)];
  return a.firstDay <= b.firstDay && b.lastDay <= a.lastDay;
}
