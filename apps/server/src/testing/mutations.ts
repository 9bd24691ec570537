import type { SeededRandom } from '../equivalence/seeded-random.ts';

const SCRAPS = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ':',
  '!',
  '$',
  '@',
  '...',
  '"',
  '"""',
  '\\u0000',
  '\\ud800',
  'null',
  '-1',
  '1e999',
  '99999999999999999999',
  'on',
  'query',
  '#',
  '\u0000',
  '\ud83d',
  '\u{1f3c3}',
  ' ',
  '&',
  '|',
  '__typename',
  'communes',
  'filter',
  'first',
  'x'.repeat(300),
];

const STRANGE: readonly unknown[] = [
  null,
  true,
  -1,
  2 ** 53,
  1e308,
  '',
  '\u0000',
  '\ud800',
  [],
  {},
  [[]],
  'x'.repeat(1_000),
  { eq: null },
  { in: [] },
];

/** Cuts, doubles, swaps and strews scraps into a text. */
export function mutated(text: string, random: SeededRandom): string {
  let result = text;
  for (let edits = random.between(1, 4); edits > 0; edits -= 1) {
    const at = random.between(0, result.length);
    const to = Math.min(result.length, at + random.between(0, 12));
    const piece = random.pick([
      random.pick(SCRAPS),
      '',
      result.slice(at, to).repeat(2),
      [...result.slice(at, to)].reverse().join(''),
    ]);
    result = result.slice(0, at) + piece + result.slice(to);
  }
  return result;
}

/** Puts strange values somewhere into variables. */
export function strewn(value: unknown, random: SeededRandom): unknown {
  if (random.chance(0.15)) return random.pick(STRANGE);
  if (Array.isArray(value)) return value.map((each) => strewn(each, random));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      random.chance(0.05) ? mutated(name, random) : name,
      strewn(each, random),
    ]),
  );
}
