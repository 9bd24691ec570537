import { FLOW_COLUMNS, type FlowColumn } from '../vocabulary/flow.ts';
import { isListed, type Listed, type Standing, transition } from './transition.ts';

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
  if (current === 'ABSENT') return 'OTHER_DECREASE';
  if (current === 'UNDETERMINED') return 'UNDETERMINED_DECREASE';
  return isListed(current) ? 'TO_OTHER_LIST' : 'ESCAPED';
}

function enteringColumn({ previous, current, history }: FlowRow): FlowColumn {
  if (previous === 'UNDETERMINED') return 'UNDETERMINED_INCREASE';
  if (previous === 'ABSENT') return 'OTHER_INCREASE';
  if (isListed(previous)) return 'FROM_OTHER_LIST';
  return transition(previous, current, history).startsWith('RELAPSED') ? 'RELAPSED' : 'NEWLY_ARISEN';
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
      ['START', 1, personsBefore],
      ['END', 1, personsAfter],
    ] as const;
    if (growth === 0) return stays;
    return [...stays, [growth > 0 ? 'OTHER_INCREASE' : 'OTHER_DECREASE', 0, Math.abs(growth)]];
  }
  if (was)
    return [
      ['START', 1, personsBefore],
      [leavingColumn(row), 1, personsBefore],
    ];
  if (is)
    return [
      [enteringColumn(row), 1, personsAfter],
      ['END', 1, personsAfter],
    ];
  return [];
}

/** The columns of one list that a household counts in. */
export function flowColumnsOf(row: FlowRow, list: Listed): readonly FlowColumn[] {
  return entriesOf(row, list).map(([column]) => column);
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
 * In each line END = START - TO_OTHER_LIST - ESCAPED - OTHER_DECREASE + FROM_OTHER_LIST + RELAPSED + NEWLY_ARISEN +
 * OTHER_INCREASE; the two columns of undetermined households, which the law does not know, are zero once every class
 * is settled and keep the sum right until then.
 */
export function flowTable(rows: readonly FlowRow[]): FlowTable {
  return { POOR: lineOfList(rows, 'POOR'), NEAR_POOR: lineOfList(rows, 'NEAR_POOR') };
}
