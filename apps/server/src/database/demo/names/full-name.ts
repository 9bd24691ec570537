import type { Ethnicity, Sex } from '@thoat-ngheo/domain';
import { chance, pick, type Random } from '../random.ts';
import {
  HIGHLAND_GIVEN,
  HIGHLAND_MIDDLE,
  OLDER_GIVEN,
  OLDER_MIDDLE,
  YOUNGER_GIVEN,
  YOUNGER_MIDDLE,
} from './given-name.ts';

/** Since about this year parents have chosen other names. */
const YOUNGER_SINCE = 1975;
const HIGHLAND: readonly Ethnicity[] = ['DAO', 'SAN_CHAY'];

/** A full name, family name first, that fits sex, ethnicity and year of birth. */
export function drawFullName(
  random: Random,
  surname: string,
  person: { readonly sex: Sex; readonly ethnicity: Ethnicity; readonly birthYear: number },
): string {
  const { sex, ethnicity, birthYear } = person;
  const older = birthYear < YOUNGER_SINCE;
  const highland = HIGHLAND.includes(ethnicity) && chance(random, older ? 0.8 : 0.45);
  const middles = highland ? HIGHLAND_MIDDLE : older ? OLDER_MIDDLE : YOUNGER_MIDDLE;
  const givens = highland ? HIGHLAND_GIVEN : older ? OLDER_GIVEN : YOUNGER_GIVEN;
  const middle = pick(random, middles[sex]);
  const given = pick(random, givens[sex]);
  // "Minh Minh" is nobody's name.
  return given === middle ? `${surname} ${given}` : `${surname} ${middle} ${given}`;
}
