import { dateParts, type IsoDate } from './date.ts';

/**
 * Completed months of age on a day; negative before birth. Someone born on the 31st completes a month on the next
 * day when the month is shorter, and someone born on 29 February a year on 1 March.
 * @throws RangeError when a date is not of the calendar: parsers have refused such dates before.
 */
export function ageInMonths(birthDate: IsoDate, on: IsoDate): number {
  const birth = dateParts(birthDate);
  const day = dateParts(on);
  if (birth === null || day === null) throw new RangeError(`not a date: ${birth === null ? birthDate : on}`);
  const months = (day.year - birth.year) * 12 + (day.month - birth.month);
  return day.day < birth.day ? months - 1 : months;
}

/** Completed years of age on a day ("đủ tuổi"); negative before birth. */
export function ageInYears(birthDate: IsoDate, on: IsoDate): number {
  return Math.floor(ageInMonths(birthDate, on) / 12);
}
