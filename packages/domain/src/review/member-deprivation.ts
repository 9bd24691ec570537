import { ageInYears } from '../calendar/age.ts';
import type { IsoDate } from '../calendar/date.ts';
import type { MemberInput } from '../household/member.ts';
import { EDUCATION_LEVELS, type EducationLevel } from '../vocabulary/member.ts';
import { and, anyTrue, not, type Truth } from './three-valued.ts';
import { isOfWorkingAge } from './working-age.ts';

/** The facts about a member from which deprivations follow. */
export type MemberFacts = Pick<
  MemberInput,
  | 'ableToWork'
  | 'attendsSchool'
  | 'birthDate'
  | 'disabled'
  | 'educationLevel'
  | 'employment'
  | 'healthInsurance'
  | 'inTraining'
  | 'malnourished'
  | 'monthlyAllowance'
  | 'sex'
>;

const CHILD_UNTIL = 16;
const ELDERLY_FROM = 60;

/** 1: of working age, able and willing to work, and without work or in a wage job without contract. */
export function lacksWork(member: MemberFacts, on: IsoDate): Truth {
  if (!isOfWorkingAge(member, on)) return false;
  switch (member.employment) {
    case null:
      return member.ableToWork === false ? false : null;
    case 'WAGE_WITHOUT_CONTRACT':
      return true;
    case 'UNEMPLOYED':
      return member.ableToWork;
    // NOT_WORKING and STUDENT are not looking for work.
    case 'WAGE_WITH_CONTRACT':
    case 'SELF_EMPLOYED':
    case 'STUDENT':
    case 'NOT_WORKING':
      return false;
  }
}

/** 2: a child under 16, or an elderly or disabled person on the monthly social allowance. */
export function isDependant(member: MemberFacts, on: IsoDate): boolean {
  const age = ageInYears(member.birthDate, on);
  return age < CHILD_UNTIL || (member.monthlyAllowance && (member.disabled || age >= ELDERLY_FROM));
}

/** 3: a child under 16 whose weight or height is too low for the age. */
export function isMalnourishedChild(member: MemberFacts, on: IsoDate): Truth {
  return ageInYears(member.birthDate, on) < CHILD_UNTIL ? member.malnourished : false;
}

/** 4: from 6 years on without health insurance; younger children have it by law. */
export function lacksHealthInsurance(member: MemberFacts, on: IsoDate): Truth {
  return ageInYears(member.birthDate, on) >= 6 ? not(member.healthInsurance) : false;
}

function hasAtLeast(level: EducationLevel | null, needed: EducationLevel): Truth {
  return level === null ? null : EDUCATION_LEVELS.indexOf(level) >= EDUCATION_LEVELS.indexOf(needed);
}

/** 5: from 16 to 30 years, neither studying nor with the schooling of the age: lower secondary to 17, then upper secondary or a trade. */
export function lacksAdultEducation(member: MemberFacts, on: IsoDate): Truth {
  const age = ageInYears(member.birthDate, on);
  if (age < 16 || age > 30) return false;
  const qualified = hasAtLeast(member.educationLevel, age < 18 ? 'LOWER_SECONDARY' : 'UPPER_SECONDARY');
  const studying = member.attendsSchool === true ? true : member.inTraining;
  return and(not(studying), not(qualified));
}

/** 6: from 3 to below 16 years and not at school at the right level. */
export function lacksSchooling(member: MemberFacts, on: IsoDate): Truth {
  const age = ageInYears(member.birthDate, on);
  return age >= 3 && age < CHILD_UNTIL ? not(member.attendsSchool) : false;
}

/** Whether a rule holds of any member, and how many members it certainly holds of. */
export function ofMembers(
  rule: (member: MemberFacts, on: IsoDate) => Truth,
  members: readonly MemberFacts[],
  on: IsoDate,
): { readonly truth: Truth; readonly count: number } {
  const values = members.map((member) => rule(member, on));
  return { truth: anyTrue(values), count: values.filter((value) => value === true).length };
}
