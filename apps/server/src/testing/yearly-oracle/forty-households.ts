/**
 * Forty households of two yearly rounds, written by hand with the reason of each class. 2025 is judged by NQ 13/2023/NQ-HĐND (rural
 * 2,100,000, urban 2,600,000), 2026 by NĐ 07/2021/NĐ-CP (rural 1,500,000, middle to 2,250,000, B1 140; urban 2,000,000, 3,000,000, 175);
 * poor from three deprivations on, both lines inclusive.
 *
 * V: đặc khu Vân Đồn (rural), C: đặc khu Cô Tô (rural), H: phường Hà Tu (urban). People: adults+children under 16, in 2025>in 2026.
 * A survey: class, income, numbers of the deprived indicators in the order of the law, `?3` not answered, `b1=140`; `-` not reviewed,
 * `gone` removed in the round, `new` registered on 01/03/2026. Marks: M merit, L no labour
 * capacity; then causes and wishes for support of 2026.
 */
const TABLE = `
 1 | V    | 2+2>2+2 | -             | POOR 1200000 1,2,3         | POOR 1000000 1,2,3              | DAO  |   | NO_LAND NO_CAPITAL       | LOAN HOUSING             | stays poor
 2 | V    | 4+1>2+1 | -             | POOR 1200000 1,2,3         | POOR 1500000 1,9,10             | DAO  |   | NO_CAPITAL               |                          | stays poor on the very line; two members split off (36)
 3 | C    | 2+1>2+2 | -             | POOR 1200000 1,2,3         | POOR 900000 4,5,9,10            | KINH |   | NO_CAPITAL               | LOAN CLEAN_WATER         | stays poor; a child was born
 4 | C    | 2+0>2+0 | -             | POOR 1200000 1,2,3         | POOR 3000000 1,2,7 b1=140       | KINH | L | NO_LABOUR ILLNESS_OR_ACCIDENT | HEALTH_CARE              | stays poor by its points, whatever its income
 5 | H    | 2+2>2+2 | -             | POOR 1200000 1,2,3         | POOR 2000000 1,3,4              | KINH |   | NO_SKILLS                |                          | stays poor on the very urban line
 6 | H    | 2+1>4+1 | -             | POOR 1200000 1,2,3         | POOR 1800000 9,10,11            | TAY  |   | NO_CAPITAL NO_SKILLS     |                          | stays poor; the two of 31 merged into it
 7 | V    | 3+1>3+1 | -             | POOR 1200000 1,2,3         | NEAR_POOR 1000000 1,2           | DAO  |   | NO_CAPITAL               | LOAN                     | two deprivations are under the cut
 8 | C    | 3+3>2+3 | -             | POOR 1200000 1,2,3         | NEAR_POOR 1400000 -             | KINH |   |                          | EDUCATION                | near-poor without any deprivation; an adult left
 9 | H    | 2+0>2+0 | -             | POOR 1200000 1,2,3         | NEAR_POOR 1999999 11            | KINH | M | ILLNESS_OR_ACCIDENT      |                          | one deprivation
10 | V    | 3+1>3+1 | -             | POOR 1200000 1,2,3         | MIDDLE 1500001 1,2,3            | DAO  |   |                          | LOAN                     | one đồng above the line
11 | V    | 2+1>2+1 | -             | POOR 1200000 1,2,3         | MIDDLE 2100000 1                | KINH |   |                          |                          | escaped, on the line of the province
12 | C    | 3+2>3+2 | -             | POOR 1200000 1,2,3         | MIDDLE 2250000 9,10             | KINH |   |                          |                          | escaped, at the very end of the middle standard
13 | C    | 1+0>1+0 | -             | POOR 1200000 1,2,3         | NON_POOR 2250001 1,2,3          | KINH |   |                          |                          | one đồng above the middle standard
14 | H    | 3+1>3+1 | -             | POOR 1200000 1,2,3         | MIDDLE 2600000 1,9,10           | KINH |   |                          |                          | escaped, on the urban line of the province
15 | H    | 2+1>1+1 | -             | POOR 1200000 1,2,3         | UNDETERMINED 1900000 1,2,?3     | KINH |   |                          |                          | the open answer decides; an adult left
16 | V    | 2+2>2+3 | -             | NEAR_POOR 1200000 1,2      | POOR 1200000 3,9,10             | DAO  |   | NO_LAND NO_CAPITAL       | MEANS_OF_PRODUCTION LOAN | a third deprivation; a child was born
17 | H    | 2+1>2+1 | -             | NEAR_POOR 1200000 1,2      | POOR 1500000 2,4,6,7            | KINH | M | ILLNESS_OR_ACCIDENT      |                          | four deprivations
18 | V    | 2+1>2+1 | -             | NEAR_POOR 1200000 1,2      | NEAR_POOR 1500000 1,2           | KINH |   | NO_CAPITAL               |                          | stays near-poor on the very line
19 | C    | 3+1>2+1 | -             | NEAR_POOR 1200000 1,2      | NEAR_POOR 1300000 9             | KINH |   | OTHER                    |                          | stays near-poor; an adult died
20 | C    | 2+0>2+1 | -             | NEAR_POOR 1200000 1,2      | NEAR_POOR 800000 -              | TAY  |   | NO_CAPITAL               |                          | stays near-poor; a child was born
21 | H    | 3+2>3+2 | -             | NEAR_POOR 1200000 1,2      | NEAR_POOR 2000000 7,8           | KINH |   | NO_SKILLS                | HOUSING                  | stays near-poor on the very urban line
22 | V    | 2+0>2+0 | -             | UNDETERMINED 1200000 1,2,?3 | POOR 1000000 1,2,3             | KINH | L | NO_LABOUR                | HEALTH_CARE OTHER        | was open, is poor
23 | C    | 2+1>2+1 | -             | NEAR_POOR 1200000 1,2      | MIDDLE 1000000 1,2,3 b1=150     | KINH |   |                          |                          | its points are above the line, its income is within the middle standard
24 | H    | 3+1>3+1 | -             | NEAR_POOR 1200000 1,2      | MIDDLE 2600001 1,2,3            | KINH |   |                          |                          | escaped, one đồng above the urban line of the province
25 | V    | 2+1>2+1 | POOR 1200000 1,2,3   | NON_POOR 3500000 1  | POOR 1100000 1,4,9              | KINH |   | ILLNESS_OR_ACCIDENT      |                          | poor, escaped, poor again
26 | C    | 2+2>2+2 | NEAR_POOR 1200000 1,2 | NON_POOR 3500000 1 | POOR 1000000 5,9,10             | TAY  |   | NO_CAPITAL               |                          | near-poor, escaped, on a list again
27 | V    | 2+0>2+0 | POOR 1200000 1,2,3   | -                   | NEAR_POOR 1000000 9             | DAO  | L | NO_LABOUR                |                          | poor, not reviewed in between, on a list again
28 | H    | 3+1>3+1 | -             | NON_POOR 3500000 1         | POOR 1000000 1,2,3,4            | KINH |   | ILLNESS_OR_ACCIDENT      |                          | never on a list before
29 | V    | 3+2>3+2 | -             | -                          | NEAR_POOR 1450000 10            | DAO  |   | NO_LAND                  | MEANS_OF_PRODUCTION      | there before, never reviewed
30 | C    | 3+0>3+0 | -             | NON_POOR 3500000 1         | NEAR_POOR 1500000 -             | KINH |   | NO_CAPITAL               |                          | never on a list before
31 | H    | 2+0>0+0 | -             | POOR 1200000 1,2,3         | gone                            | KINH |   |                          |                          | merged into 6
32 | V    | 1+0>0+0 | -             | POOR 1200000 1,2,3         | gone                            | KINH |   |                          |                          | died
33 | C    | 2+2>0+0 | -             | POOR 1200000 1,2,3         | gone                            | KINH |   |                          |                          | moved to another province
34 | V    | 2+1>0+0 | -             | NEAR_POOR 1200000 1,2      | gone                            | KINH |   |                          |                          | moved to another province
35 | C    | 2+0>2+0 | -             | NEAR_POOR 1200000 1,2      | NEAR_POOR 1000000 1 gone        | KINH |   | NO_CAPITAL               |                          | surveyed, and died within the round
36 | V    | 0+0>2+0 | -             | new                        | POOR 1000000 1,9,10             | DAO  |   | NO_LAND                  |                          | split off from 2
37 | H    | 0+0>2+2 | -             | new                        | POOR 1900000 1,4,7              | KINH |   | NO_SKILLS                |                          | moved in from another province
38 | C    | 0+0>2+1 | -             | new                        | NEAR_POOR 1200000 1             | KINH |   | NO_CAPITAL               |                          | moved in from another province
39 | V>C  | 2+1>2+1 | -             | POOR 1200000 1,2,3         | POOR 1000000 7,8,9              | DAO  |   | NO_LAND                  |                          | moved from Vân Đồn to Cô Tô: counts in Cô Tô, where this round found it
40 | V    | 3+1>3+1 | -             | POOR 1200000 1,2,3         | -                               | KINH |   |                          |                          | not reviewed yet, so it has not left
`;

export type Survey = {
  readonly class: string;
  readonly income: number;
  readonly deprived: readonly number[];
  readonly open: readonly number[];
  readonly b1Points: number | null;
};
export type People = { readonly adults: number; readonly children: number };
export type Place = 'V' | 'C' | 'H';
export type HandMade = {
  readonly number: number;
  readonly from: Place;
  readonly to: Place;
  readonly before: People;
  readonly after: People;
  readonly surveys: { readonly [Year in 2024 | 2025 | 2026]: Survey | null };
  readonly isNew: boolean;
  readonly isGone: boolean;
  readonly ethnicity: string;
  readonly marks: string;
  readonly causes: readonly string[];
  readonly wishes: readonly string[];
};

function surveyOf(cell: string): Survey | null {
  const [group, income, answers = '', ...rest] = cell.split(/\s+/);
  if (group === undefined || income === undefined) return null;
  const numbers = answers === '-' ? [] : answers.split(',');
  const points = rest.find((word) => word.startsWith('b1='));
  return {
    class: group,
    income: Number(income),
    deprived: numbers.filter((number) => !number.startsWith('?')).map(Number),
    open: numbers.filter((number) => number.startsWith('?')).map((number) => Number(number.slice(1))),
    b1Points: points === undefined ? null : Number(points.slice(3)),
  };
}

function peopleOf(text: string | undefined): People {
  const [adults = 0, children = 0] = (text ?? '').split('+').map(Number);
  return { adults, children };
}

const codesOf = (cell: string): string[] => cell.split(' ').filter((code) => code !== '');

/** The table as it is read. */
export const FORTY_HOUSEHOLDS: readonly HandMade[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [number = '', places = '', people = '', y2024 = '', y2025 = '', y2026 = ''] = cells;
    const [ethnicity = '', marks = '', causes = '', wishes = ''] = cells.slice(6);
    const [from, to = from] = places.split('>') as [Place, Place?];
    const [before, after] = people.split('>');
    return {
      number: Number(number),
      ...{ from, to, before: peopleOf(before), after: peopleOf(after) },
      surveys: { 2024: surveyOf(y2024), 2025: surveyOf(y2025), 2026: surveyOf(y2026) },
      isNew: y2025 === 'new',
      isGone: y2026.endsWith('gone'),
      ...{ ethnicity, marks, causes: codesOf(causes), wishes: codesOf(wishes) },
    };
  });
