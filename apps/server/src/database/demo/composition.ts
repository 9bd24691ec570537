import type { Relationship, Sex } from '@thoat-ngheo/domain';
import { chance, drawFrom, integer, type Random } from './random.ts';

/** A person before a name and facts: place in the household, sex, and age in years at the first survey. */
export interface Role {
  readonly relationship: Relationship;
  readonly sex: Sex;
  readonly age: number;
}

const drawSize = drawFrom([
  [1, 9],
  [2, 18],
  [3, 22],
  [4, 27],
  [5, 13],
  [6, 7],
  [7, 2.5],
  [8, 1],
  [9, 0.5],
]);
/** The poor live alone and old, or with many children, more often than others. */
const drawSizeOfListed = drawFrom([
  [1, 20],
  [2, 16],
  [3, 16],
  [4, 19],
  [5, 14],
  [6, 9],
  [7, 3.5],
  [8, 1.5],
  [9, 1],
]);

const MOST_AGED = 96;
/** Youngest and oldest age of a parent at a birth. */
const PARENT_FROM = 20;
const PARENT_UNTIL = 42;

const sexOf = (random: Random): Sex => (chance(random, 0.51) ? 'MALE' : 'FEMALE');
const other = (sex: Sex): Sex => (sex === 'MALE' ? 'FEMALE' : 'MALE');

function drawHead(random: Random, size: number): Role {
  const sex = chance(random, size === 1 ? 0.35 : 0.76) ? 'MALE' : 'FEMALE';
  if (size === 1 && chance(random, 0.6)) return { relationship: 'HEAD', sex, age: integer(random, 60, 90) };
  // The mean of two draws: most heads are around fifty.
  const age = Math.round((integer(random, 25, 74) + integer(random, 25, 74)) / 2);
  return { relationship: 'HEAD', sex, age };
}

/** A child of a couple of which the younger adult is `parentAge` years old. */
function drawChild(random: Random, parentAge: number): Role | undefined {
  const youngest = Math.max(0, parentAge - PARENT_UNTIL);
  const oldest = parentAge - PARENT_FROM;
  if (oldest < 0) return undefined;
  return { relationship: 'CHILD', sex: sexOf(random), age: integer(random, youngest, Math.min(oldest, youngest + 24)) };
}

function drawParent(random: Random, head: Role, roles: readonly Role[]): Role | undefined {
  const present = roles.filter(({ relationship }) => relationship === 'PARENT');
  const age = head.age + integer(random, 21, 32);
  if (present.length > 1 || age > MOST_AGED) return undefined;
  const [one] = present;
  return {
    relationship: 'PARENT',
    sex: one === undefined ? (chance(random, 0.3) ? 'MALE' : 'FEMALE') : other(one.sex),
    age,
  };
}

/** A son's or daughter's spouse; there is no closer word for one in the form. */
function drawInLaw(random: Random, roles: readonly Role[]): Role | undefined {
  const married = roles.find(({ relationship, age }) => relationship === 'CHILD' && age >= 23);
  if (married === undefined || roles.some(({ relationship }) => relationship === 'OTHER')) return undefined;
  return { relationship: 'OTHER', sex: other(married.sex), age: Math.max(19, married.age + integer(random, -4, 3)) };
}

function drawGrandchild(random: Random, roles: readonly Role[]): Role | undefined {
  const parent = roles.find(({ relationship, age }) => relationship === 'CHILD' && age >= 22);
  if (parent === undefined) return undefined;
  return { relationship: 'GRANDCHILD', sex: sexOf(random), age: integer(random, 0, Math.min(parent.age - 20, 18)) };
}

function drawFurther(random: Random, roles: readonly Role[], head: Role, spouse: Role | undefined): Role | undefined {
  const draw = random();
  if (draw < 0.14) return drawParent(random, head, roles);
  if (draw < 0.24) return drawInLaw(random, roles);
  if (draw < 0.34) return drawGrandchild(random, roles);
  if (draw < 0.36 && head.age < 45) {
    return { relationship: 'SIBLING', sex: sexOf(random), age: Math.max(16, head.age + integer(random, -9, 8)) };
  }
  return drawChild(random, Math.min(head.age, spouse?.age ?? head.age));
}

/** Who lives in a household: one head, at most one spouse, then children, parents and others; one to nine people. */
export function drawRoles(random: Random, everListed: boolean): readonly Role[] {
  const size = (everListed ? drawSizeOfListed : drawSize)(random);
  const head = drawHead(random, size);
  const roles: Role[] = [head];
  let spouse: Role | undefined;
  if (size > 1 && chance(random, size === 2 ? 0.72 : 0.88)) {
    const age = head.age + (head.sex === 'MALE' ? integer(random, -7, 2) : integer(random, -2, 7));
    spouse = { relationship: 'SPOUSE', sex: other(head.sex), age: Math.max(PARENT_FROM, age) };
    roles.push(spouse);
  }
  for (let attempt = 0; roles.length < size && attempt < size * 4; attempt += 1) {
    const role = drawFurther(random, roles, head, spouse);
    if (role !== undefined) roles.push(role);
  }
  return roles;
}
