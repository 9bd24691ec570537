import { ageInMonths } from '../calendar/age.ts';
import { dateParts, type IsoDate } from '../calendar/date.ts';
import type { Sex } from '../vocabulary/member.ts';

/** Working life begins at 15 (Labour Code 2019, article 3). */
const FIRST_MONTH = 15 * 12;

/**
 * Retirement age in months in a year (Labour Code 2019, article 169; NĐ 135/2020/NĐ-CP): men 60 years 3 months in 2021
 * and 3 months more each year up to 62 years, women 55 years 4 months and 4 months more each year up to 60 years.
 */
export function retirementAgeInMonths(sex: Sex, year: number): number {
  const yearsSince2021 = Math.max(0, year - 2021);
  return sex === 'MALE'
    ? Math.min(62 * 12, 60 * 12 + 3 + 3 * yearsSince2021)
    : Math.min(60 * 12, 55 * 12 + 4 + 4 * yearsSince2021);
}

/** Whether someone is of working age on a day: from 15 years to below the retirement age of that year. */
export function isOfWorkingAge(person: { readonly sex: Sex; readonly birthDate: IsoDate }, on: IsoDate): boolean {
  const months = ageInMonths(person.birthDate, on);
  const year = dateParts(on)?.year ?? 0;
  return months >= FIRST_MONTH && months < retirementAgeInMonths(person.sex, year);
}
