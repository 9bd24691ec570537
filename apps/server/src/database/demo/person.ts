import type { Ethnicity, IsoDate, Relationship, Sex } from '@thoat-ngheo/domain';
import type { Role } from './composition.ts';
import { dayNumber, dayOf } from './day.ts';
import { drawFullName } from './names/full-name.ts';
import { drawSurname } from './names/surname.ts';
import { chance, type Random } from './random.ts';

/**
 * A person with what stays the same for life. Each luck is a number from 0 to 1, drawn once: a deprivation holds while
 * the luck is below a threshold that falls as the household does better, so conditions improve or worsen in order.
 */
export interface Person {
  readonly id: string;
  readonly fullName: string;
  readonly birthDate: IsoDate;
  readonly sex: Sex;
  readonly relationship: Relationship;
  readonly ethnicity: Ethnicity;
  readonly disabled: boolean;
  readonly luck: {
    readonly work: number;
    readonly job: number;
    readonly schooling: number;
    readonly study: number;
    readonly level: number;
    readonly insurance: number;
    readonly nutrition: number;
    readonly allowance: number;
  };
}

const DISABLED = 0.02;
/** Marriages across ethnicities. */
const MIXED_MARRIAGE = 0.06;
const DAYS_PER_YEAR = 365.2425;

/** A day of birth that makes someone `age` years old on a day, and never later than the day before it. */
function drawBirthDate(random: Random, age: number, on: IsoDate): IsoDate {
  const ago = Math.ceil(age * DAYS_PER_YEAR) + 1 + Math.floor(random() * 363);
  return dayOf(dayNumber(on) - ago);
}

interface Family {
  readonly surname: string;
  readonly ethnicity: Ethnicity;
}

function familyOf(random: Random, role: Role, own: Family, spouse: Family, father: string): Family {
  switch (role.relationship) {
    case 'HEAD':
    case 'SIBLING':
      return own;
    case 'SPOUSE':
      return spouse;
    case 'CHILD':
    case 'GRANDCHILD':
      return { surname: father, ethnicity: own.ethnicity };
    case 'PARENT':
      return role.sex === 'MALE' ? own : { ...own, surname: drawSurname(random, own.ethnicity) };
    default:
      return { ...own, surname: drawSurname(random, own.ethnicity) };
  }
}

/** Gives the people of a household names, days of birth before `firstSurvey` and what stays the same for life. */
export function drawPeople(
  random: Random,
  roles: readonly Role[],
  place: { readonly drawEthnicity: (random: Random) => Ethnicity; readonly firstSurvey: IsoDate },
  nextId: () => string,
): readonly Person[] {
  const [head] = roles;
  if (head === undefined) return [];
  const ethnicity = place.drawEthnicity(random);
  const spouseEthnicity = chance(random, MIXED_MARRIAGE) ? place.drawEthnicity(random) : ethnicity;
  const own = { surname: drawSurname(random, ethnicity), ethnicity };
  const spouse = { surname: drawSurname(random, spouseEthnicity), ethnicity: spouseEthnicity };
  const married = roles.some(({ relationship }) => relationship === 'SPOUSE');
  // Children bear their father's surname; a mother who heads a household alone was married once.
  const father = head.sex === 'MALE' ? own.surname : married ? spouse.surname : drawSurname(random, ethnicity);
  return roles.map((role) => {
    const family = familyOf(random, role, own, spouse, father);
    const birthDate = drawBirthDate(random, role.age, place.firstSurvey);
    const birthYear = Number(birthDate.slice(0, 4));
    return {
      id: nextId(),
      fullName: drawFullName(random, family.surname, { sex: role.sex, ethnicity: family.ethnicity, birthYear }),
      birthDate,
      sex: role.sex,
      relationship: role.relationship,
      ethnicity: family.ethnicity,
      disabled: chance(random, DISABLED),
      luck: {
        work: random(),
        job: random(),
        schooling: random(),
        study: random(),
        level: random(),
        insurance: random(),
        nutrition: random(),
        allowance: random(),
      },
    };
  });
}
