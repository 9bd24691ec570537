import {
  ageInYears,
  type EducationLevel,
  type EmploymentStatus,
  type IsoDate,
  isOfWorkingAge,
  type MemberFacts,
} from '@thoat-ngheo/domain';
import type { Person } from './person.ts';

/** How a household lives at a time. */
export interface Conditions {
  /** Multiplies how often a deprivation occurs: 1 is a near-poor household on the coast, 0 lacks nothing. */
  readonly pressure: number;
  readonly urban: boolean;
  readonly on: IsoDate;
}

/** How often a person lacks each of these under a pressure of 1. */
const LACKS = { work: 0.07, study: 0.08, schooling: 0.012, insurance: 0.03, nutrition: 0.03 };

function employmentOf(person: Person, age: number, studies: boolean, conditions: Conditions): EmploymentStatus | null {
  if (age < 15) return null;
  if (studies) return 'STUDENT';
  const { work, job } = person.luck;
  if (person.disabled) return 'NOT_WORKING';
  if (!isOfWorkingAge(person, conditions.on)) return age < 72 && job < 0.35 ? 'SELF_EMPLOYED' : 'NOT_WORKING';
  if (work < LACKS.work * conditions.pressure) return job < 0.7 ? 'WAGE_WITHOUT_CONTRACT' : 'UNEMPLOYED';
  if (job < (conditions.urban ? 0.62 : 0.3)) return 'WAGE_WITH_CONTRACT';
  return job < 0.95 ? 'SELF_EMPLOYED' : 'NOT_WORKING';
}

/** Older people left school earlier, and people in the country earlier than in town. */
function adultLevel({ luck }: Person, age: number, urban: boolean): EducationLevel {
  const reached = luck.level + (urban ? 0.12 : -0.05) - Math.max(0, age - 30) * 0.006;
  if (age <= 30 && reached < 0.45) return 'UPPER_SECONDARY';
  if (reached < 0.02) return 'NONE';
  if (reached < 0.12) return 'PRIMARY';
  if (reached < 0.45) return 'LOWER_SECONDARY';
  if (reached < 0.65) return 'UPPER_SECONDARY';
  if (reached < 0.78) return 'VOCATIONAL';
  // Degrees are finished at about 22.
  if (age < 22) return 'UPPER_SECONDARY';
  return reached < 0.87 ? 'COLLEGE' : 'UNIVERSITY';
}

function levelOf(person: Person, age: number, leftEarly: boolean, urban: boolean): EducationLevel | null {
  if (age < 6) return null;
  if (age < 11) return 'NONE';
  if (age < 15 || leftEarly) return 'PRIMARY';
  return age < 18 ? 'LOWER_SECONDARY' : adultLevel(person, age, urban);
}

/** Whether someone attends school; null beyond the ages at which it is asked. */
function attends({ luck }: Person, age: number, leftEarly: boolean, pressure: number): boolean | null {
  if (age < 3 || age > 22) return null;
  if (age < 16) return luck.schooling >= LACKS.schooling * pressure;
  if (leftEarly) return false;
  return age < 18 ? luck.schooling > 0.06 : luck.level > 0.55;
}

/** The facts about a person on a day, as a surveyor would note them. What is not asked at an age is null. */
export function memberFacts(person: Person, conditions: Conditions): MemberFacts {
  const { pressure, urban, on } = conditions;
  const { luck, disabled } = person;
  const age = ageInYears(person.birthDate, on);
  const leftEarly = age >= 16 && age <= 30 && luck.study < LACKS.study * pressure;
  const attendsSchool = attends(person, age, leftEarly, pressure);
  return {
    birthDate: person.birthDate,
    sex: person.sex,
    disabled,
    monthlyAllowance: disabled ? luck.allowance < 0.8 : age >= 80 || (age >= 75 && pressure >= 1),
    healthInsurance: age < 6 || luck.insurance >= LACKS.insurance * pressure,
    employment: employmentOf(person, age, age >= 15 && attendsSchool === true, conditions),
    ableToWork: age < 15 ? null : !disabled && age < 75,
    educationLevel: levelOf(person, age, leftEarly, urban),
    inTraining: age >= 16 && age <= 30 ? !leftEarly && luck.study > 0.97 : null,
    attendsSchool,
    malnourished: age < 16 ? luck.nutrition < LACKS.nutrition * pressure : null,
  };
}
