import { MEASURES_BY_COMMUNE, MEASURES_BY_DISTRICT, POVERTY_TABLE, WHAT_IF } from './by-hand.ts';
import { type Cells, keyOf } from './cells.ts';
import type { Setting } from './setting.ts';

/** A figure that is asked for in GraphQL and by hand. */
export type Question = {
  readonly name: string;
  readonly query: string;
  readonly variables: (setting: Setting) => Record<string, unknown>;
  readonly byHand: string;
  readonly cells: (data: never) => Cells;
};

type Suppressed = { readonly suppressed: boolean };
type Count = Suppressed & { readonly communeId: string | null; readonly households: number; readonly persons: number };
type Poverty = {
  readonly povertyFigures: { readonly figures: readonly (Count & { readonly class: string | null })[] };
};
type Measures = Suppressed & {
  readonly communeId: string | null;
  readonly districtId: string | null;
  readonly persons: number;
  readonly headcountRatio: string;
  readonly intensity: string | null;
  readonly adjustedHeadcount: string;
  readonly deprivations: readonly (Suppressed & { censoredHeadcount: string | null; contribution: string | null })[];
};
type WhatIf = {
  readonly whatIf: { readonly cells: readonly (Count & { before: string | null; after: string | null })[] };
};

const numberOf = (text: string | null): number | null => (text === null ? null : Number(text));
const counts = ({ suppressed, households, persons }: Count) => (suppressed ? null : [households, persons]);

function measures(row: Measures): (number | null)[] | null {
  if (row.suppressed) return null;
  const { persons, headcountRatio, intensity, adjustedHeadcount, deprivations } = row;
  return [
    persons,
    ...[headcountRatio, intensity, adjustedHeadcount].map(numberOf),
    ...deprivations.map(({ censoredHeadcount }) => numberOf(censoredHeadcount)),
    ...deprivations.map(({ contribution }) => numberOf(contribution)),
  ];
}

const measuresBy = (unit: 'COMMUNE' | 'DISTRICT', byHand: string): Question => ({
  name: `H, A, M0, contributions by ${unit.toLowerCase()}`,
  query: `query ($year: Int!) { multidimensionalFigures(year: $year, by: [${unit}]) {
    figures { communeId districtId suppressed persons headcountRatio intensity adjustedHeadcount
      deprivations { suppressed censoredHeadcount contribution } } } }`,
  variables: ({ year }) => ({ year }),
  byHand,
  cells: ({ multidimensionalFigures: { figures } }: { multidimensionalFigures: { figures: readonly Measures[] } }) =>
    new Map(figures.map((row) => [keyOf(row.communeId ?? row.districtId), measures(row)])),
});

export const QUESTIONS: readonly Question[] = [
  {
    name: 'poverty table by commune and class',
    query: `query ($year: Int!) { povertyFigures(year: $year, by: [COMMUNE, CLASS]) {
      figures { communeId class suppressed households persons } } }`,
    variables: ({ year }) => ({ year }),
    byHand: POVERTY_TABLE,
    cells: ({ povertyFigures: { figures } }: Poverty) =>
      new Map(figures.map((row) => [keyOf(row.communeId, row.class), counts(row)])),
  },
  measuresBy('COMMUNE', MEASURES_BY_COMMUNE),
  measuresBy('DISTRICT', MEASURES_BY_DISTRICT),
  {
    name: 'what-if by commune, class, class',
    query: `query ($input: WhatIfInput!) { whatIf(input: $input) {
      cells { communeId before after suppressed households persons } } }`,
    variables: ({ roundId, standardId }) => ({ input: { roundId, standardId } }),
    byHand: WHAT_IF,
    cells: ({ whatIf: { cells } }: WhatIf) =>
      new Map(cells.map((row) => [keyOf(row.communeId, row.before, row.after), counts(row)])),
  },
];
