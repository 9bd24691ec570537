import type { IsoDate } from '../calendar/date.ts';
import { addDays } from '../calendar/working-day.ts';
import { comparePeriods, formatPeriod, type Period, periodOfMonth, periodRange } from '../period/period.ts';
import { shiftPeriod } from '../period/period-sequence.ts';
import type { ReportState, ReportTimeliness } from '../vocabulary/indicator.ts';
import type { PeriodKind } from '../vocabulary/programme.ts';

/** What may be done to the report of a unit for a period. */
export const REPORT_STEPS = ['SUBMIT', 'APPROVE', 'RETURN'] as const;
export type ReportStep = (typeof REPORT_STEPS)[number];

const NEXT: { readonly [S in ReportState]: { readonly [T in ReportStep]?: ReportState } } = {
  DRAFT: { SUBMIT: 'SUBMITTED' },
  SUBMITTED: { APPROVE: 'APPROVED', RETURN: 'RETURNED' },
  // What was approved is opened again only by who approves, with a reason: a returned report.
  APPROVED: { RETURN: 'RETURNED' },
  RETURNED: { SUBMIT: 'SUBMITTED' },
};

/** The state after a step, or null where the step does not follow. */
export function reportAfter(state: ReportState, step: ReportStep): ReportState | null {
  return NEXT[state][step] ?? null;
}

/** Values of a report that is with the approver or approved are locked; returning it opens them. */
export function isLocked(state: ReportState): boolean {
  return state === 'SUBMITTED' || state === 'APPROVED';
}

/** The last day on which the report of a period is in time. */
export function dueOn(period: Period, dueDays: number): IsoDate {
  return addDays(periodRange(period).lastDay, dueDays);
}

/** Whether a report has come, is expected or is late; it is expected from the day after its period. */
export function timeliness(period: Period, dueDays: number, state: ReportState, today: IsoDate): ReportTimeliness {
  if (isLocked(state)) return 'SENT';
  if (periodRange(period).lastDay >= today) return 'NOT_DUE';
  return today > dueOn(period, dueDays) ? 'LATE' : 'DUE';
}

/** The newest `count` periods of a kind that have begun by a day, in order. */
export function recentPeriods(kind: PeriodKind, today: IsoDate, count: number): readonly Period[] {
  const now = periodOfMonth(kind, Number(today.slice(0, 4)), Number(today.slice(5, 7)));
  return Array.from({ length: count }, (_, index) => shiftPeriod(now, index - count + 1));
}

/** The periods of a kind that lie within another, in order; of a longer kind none. */
export function periodsWithin(kind: PeriodKind, outer: Period): readonly Period[] {
  const { firstDay, lastDay } = periodRange(outer);
  const monthOf = (day: IsoDate): [number, number] => [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const [first, last] = [periodOfMonth(kind, ...monthOf(firstDay)), periodOfMonth(kind, ...monthOf(lastDay))];
  if (periodRange(first).firstDay < firstDay || periodRange(last).lastDay > lastDay) return [];
  const found: Period[] = [];
  for (let each = first; comparePeriods(each, last) <= 0; each = shiftPeriod(each, 1)) found.push(each);
  return found;
}

/** The texts of `periodsWithin`. */
export function periodTextsWithin(kind: PeriodKind, outer: Period): readonly string[] {
  return periodsWithin(kind, outer).map(formatPeriod);
}
