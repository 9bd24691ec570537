import { getNamedType } from 'graphql';
import type { PublishedShape } from '../reference/published-shape.ts';
import type { Tables } from '../reference/tables.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { ArgumentMaker, type CursorWish } from './field-arguments.ts';
import { FilterMaker } from './filters.ts';
import { GroupArgumentMaker } from './group-arguments.ts';
import { HavingMaker } from './having.ts';
import { LeafValues } from './leaf-values.ts';
import { SelectionMaker } from './selections.ts';
import { SortMaker } from './sorts.ts';
import { VariableMaker, type VariableValues } from './variables.ts';

/** A random operation, with the variables of one request or of two. */
export type RandomOperation = {
  readonly text: string;
  readonly operationName: string | undefined;
  readonly variables: readonly VariableValues[];
  readonly wishes: readonly CursorWish[];
};

export type Surroundings = {
  readonly random: SeededRandom;
  readonly shape: PublishedShape;
  readonly tables: Tables;
};

/** Rows that one operation may multiply to. */
const ROWS = 400;

/** Makers over one set of variables, for one operation. */
export function makers({ random, shape, tables }: Surroundings) {
  const variables = new VariableMaker(random);
  const values = new LeafValues(random, tables);
  const filters = new FilterMaker(random, shape, variables, values);
  const sorts = new SortMaker(random, variables);
  const having = new HavingMaker(random, { shape, tables }, variables, filters);
  const groups = new GroupArgumentMaker(random, shape, variables, having);
  const args = new ArgumentMaker(random, variables, values, { filters, sorts, groups });
  return { variables, values, filters, sorts, having, groups, args };
}

/**
 * A random query: valid, and within the limits. `mixed` adds root fields that no table answers, so that graphql-js has
 * to execute it.
 */
export function randomOperation(surroundings: Surroundings, mixed = false): RandomOperation {
  const { random, shape } = surroundings;
  const query = shape.schema.getQueryType();
  if (!query) throw new Error('the schema has no queries');
  const { variables, args } = makers(surroundings);
  const fields = Object.values(query.getFields());
  const isStored = (name: string) => shape.isRecord(name.replace(/Connection$/, ''));
  const stored = fields.filter(({ type }) => isStored(getNamedType(type).name));
  const stressesFigures = !mixed && random.chance(0.35);
  const selections = new SelectionMaker(random, shape, variables, args, {
    fields: random.pick(stressesFigures ? [10, 20, 30] : [8, 16, 30, 30, 60, 90]),
    stressesFigures,
  });
  const depth = random.pick([1, 2, 3, 4, 5, 6, 6]);
  const place = { depth, rows: ROWS, chosen: new Map(), inFragment: false };
  const lists = stored.filter(({ type }) => !shape.isRecord(getNamedType(type).name));
  const offered = stressesFigures ? lists : mixed ? [...stored, ...repeated(fields)] : stored;
  const selected = selections.selectionSet(query, place, offered);
  const named = random.chance(0.3);
  const main = `query${named ? ' Asked' : ''}${variables.definitions} ${selected}`;
  const decoy = named && random.chance(0.4) ? ['query Other { __typename }'] : [];
  const fragments = selections.fragments.map(({ name, type, text }) => `fragment ${name} on ${type} ${text}`);
  return {
    text: random.shuffled([main, ...decoy, ...fragments]).join('\n'),
    operationName: named && (decoy.length > 0 || random.chance(0.5)) ? 'Asked' : undefined,
    variables: variables.sets,
    wishes: args.wishes,
  };
}

/** `me`, which no table answers, often enough that it comes up. Other such fields read accounts, of which the reference knows nothing. */
function repeated<Field extends { readonly name: string }>(all: readonly Field[]): Field[] {
  const others = all.filter(({ name }) => name === 'me');
  return Array.from({ length: 24 }, () => others).flat();
}
