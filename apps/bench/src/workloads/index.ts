import { seededRandom, shuffled } from '../random.ts';
import type { WorkloadName } from './names.ts';
import type { Workload } from './workload.ts';

/** Multiples of a step, at most so many, while the last page is still full. */
function offsets(step: number, pages: number, rows: number): number[] {
  return Array.from({ length: pages }, (_, page) => page * step).filter((offset) => offset + step <= rows);
}

const definitions: Readonly<Record<WorkloadName, Omit<Workload, 'name'>>> = {
  'deep-tree': {
    title: '20 communes x 10 households x members x assessments x answers',
    parameters: ({ communes, householdCount }) =>
      // The smallest of the twenty communes holds more than one in a hundred of the households.
      offsets(10, 8, Math.max(10, householdCount / 100)).map((offset) => ({ codes: communes, offset })),
  },
  'wide-list': {
    title: '1,000 households, 12 scalar fields',
    parameters: ({ householdCount }) => offsets(1000, 4, householdCount).map((offset) => ({ offset })),
  },
  'panel-list': {
    title: "the panel's page of 25 households under a search text, with the total count",
    parameters: ({ texts }) => texts.map((text) => ({ text })),
  },
  'to-one-chain': {
    title: '100 answers -> assessment -> household -> commune, and -> commune -> district -> province',
    parameters: ({ householdCount }) => offsets(100, 32, householdCount).map((offset) => ({ offset })),
  },
  aggregate: {
    title: 'households by commune and class: count, sum of members',
    parameters: () => [{}],
    unordered: true,
  },
  'group-by': {
    title: 'deprived answers by year, class and indicator: count',
    parameters: () => [{}],
    unordered: true,
  },
  'by-id': {
    title: 'one household by its id, 8 fields',
    parameters: ({ households }) => households.map((id) => ({ id })),
  },
  small: {
    title: 'one commune by its code, 4 fields',
    connections: 16,
    parameters: ({ communes }) => communes.map((code) => ({ code })),
  },
};

/** The workload of that name; its requests come in a seeded random order. */
export function workloadOf(name: WorkloadName): Workload {
  const definition = definitions[name];
  return {
    ...definition,
    name,
    parameters: (facts) => shuffled(definition.parameters(facts), seededRandom(1)),
  };
}
