import { isListed, type Listed, type Standing, transition } from './transition.ts';

/** The columns of a flow table, in order: what was, what went, what came, what is. */
export const FLOW_COLUMNS = [
  'start',
  'toOtherList',
  'escaped',
  'otherDecrease',
  'undeterminedDecrease',
  'fromOtherList',
  'relapsed',
  'newlyArisen',
  'otherIncrease',
  'undeterminedIncrease',
  'end',
] as const;
export type FlowColumn = (typeof FLOW_COLUMNS)[number];

export interface FlowCount {
  readonly households: number;
  readonly persons: number;
}
export type FlowLine = { readonly [C in FlowColumn]: FlowCount };
export type FlowTable = { readonly [L in Listed]: FlowLine };

/** One household between two rounds, with the number of its members in each. */
export interface FlowRow {
  readonly previous: Standing;
  readonly current: Standing;
  readonly history: readonly Standing[];
  readonly personsBefore: number;
  readonly personsAfter: number;
}

function leavingColumn({ current }: FlowRow): FlowColumn {
  if (current === 'ABSENT') return 'otherDecrease';
  if (current === 'UNDETERMINED') return 'undeterminedDecrease';
  return isListed(current) ? 'toOtherList' : 'escaped';
}

function enteringColumn({ previous, current, history }: FlowRow): FlowColumn {
  if (previous === 'UNDETERMINED') return 'undeterminedIncrease';
  if (previous === 'ABSENT') return 'otherIncrease';
  if (isListed(previous)) return 'fromOtherList';
  return transition(previous, current, history).startsWith('RELAPSED') ? 'relapsed' : 'newlyArisen';
}

/** Adds one household to one list. Who leaves is counted as at the start, who comes as at the end. */
function entriesOf(row: FlowRow, list: Listed): readonly (readonly [FlowColumn, number, number])[] {
  const { previous, current, personsBefore, personsAfter } = row;
  const was = previous === list;
  const is = current === list;
  if (was && is) {
    // Births, deaths and moves inside a household that stays on the list.
    const growth = personsAfter - personsBefore;
    const stays = [
      ['start', 1, personsBefore],
      ['end', 1, personsAfter],
    ] as const;
    if (growth === 0) return stays;
    return [...stays, [growth > 0 ? 'otherIncrease' : 'otherDecrease', 0, Math.abs(growth)]];
  }
  if (was)
    return [
      ['start', 1, personsBefore],
      [leavingColumn(row), 1, personsBefore],
    ];
  if (is)
    return [
      [enteringColumn(row), 1, personsAfter],
      ['end', 1, personsAfter],
    ];
  return [];
}

function lineOfList(rows: readonly FlowRow[], list: Listed): FlowLine {
  const line = Object.fromEntries(FLOW_COLUMNS.map((column) => [column, { households: 0, persons: 0 }])) as {
    [C in FlowColumn]: FlowCount;
  };
  for (const row of rows) {
    for (const [column, households, persons] of entriesOf(row, list)) {
      const sum = line[column];
      line[column] = { households: sum.households + households, persons: sum.persons + persons };
    }
  }
  return line;
}

/**
 * The flow of households and persons through the poor and near-poor lists between two rounds (tables of QĐ 24/2021).
 * In each line end = start - toOtherList - escaped - otherDecrease + fromOtherList + relapsed + newlyArisen +
 * otherIncrease; the two columns of undetermined households, which the law does not know, are zero once every class
 * is settled and keep the sum right until then.
 */
export function flowTable(rows: readonly FlowRow[]): FlowTable {
  return { POOR: lineOfList(rows, 'POOR'), NEAR_POOR: lineOfList(rows, 'NEAR_POOR') };
}
