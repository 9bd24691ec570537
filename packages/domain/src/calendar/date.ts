/** A calendar day as text, `YYYY-MM-DD` (ISO 8601). Such texts order as the days do. */
export type IsoDate = string;

/** The registry holds days of these years only; anything else is a typing error. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Gregorian leap years. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month of 1 to 12; 0 for any other number. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Builds `YYYY-MM-DD`; the parts are taken as valid. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Year, month (1 to 12) and day of a `YYYY-MM-DD` text, or null when it names no day of the calendar. */
export function dateParts(
  text: string,
): { readonly year: number; readonly month: number; readonly day: number } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : null;
}

/** Whether the text is a real day, e.g. not 2023-02-29. */
export function isIsoDate(text: string): boolean {
  return dateParts(text) !== null;
}
