import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
} from 'graphql';
import type { PublishedShape } from '../reference/published-shape.ts';
import type { SeededRandom } from '../seeded-random.ts';
import type { ArgumentMaker } from './field-arguments.ts';
import { bare } from './term.ts';
import type { VariableMaker } from './variables.ts';

type AnyField = GraphQLField<unknown, unknown>;
type Chosen = { readonly args: string; readonly place: Place };

/** Where a selection stands in the answer. */
export type Place = {
  /** Relations that may still be followed. */
  readonly depth: number;
  /** Rows that lists below may still multiply to. */
  readonly rows: number;
  /** What has been chosen here, by response key: the same key must mean the same field and arguments. */
  readonly chosen: Map<string, Chosen>;
  /** A named fragment may be spread anywhere, so that its fields with arguments get keys of their own. */
  readonly inFragment: boolean;
  /** Within groups: the fields of their keys that may be asked for. */
  readonly keys?: readonly string[] | undefined;
};

type Fragment = { readonly name: string; readonly type: string; readonly text: string; readonly place: Place };

/** Response keys that mean something else inside an answer or a statement. */
const CONFUSING = ['nodes', 'edges', 'data', 'row', 'row_to_json', 'value', 'key', 'count', 'select'];

/** What an operation asks of its lists that is about figures; as often as they stand here. */
const FIGURES = ['groups', 'groups', 'groups', 'aggregate', 'nodes', 'totalCount'];

/** Makes selections by walking the object types. */
export class SelectionMaker {
  readonly fragments: Fragment[] = [];
  readonly #random: SeededRandom;
  readonly #shape: PublishedShape;
  readonly #variables: VariableMaker;
  readonly #args: ArgumentMaker;
  readonly #stressesFigures: boolean;
  #fieldsLeft: number;
  #aliases = 0;

  constructor(
    random: SeededRandom,
    shape: PublishedShape,
    variables: VariableMaker,
    args: ArgumentMaker,
    { fields, stressesFigures }: { readonly fields: number; readonly stressesFigures: boolean },
  ) {
    this.#random = random;
    this.#shape = shape;
    this.#variables = variables;
    this.#args = args;
    this.#fieldsLeft = fields;
    this.#stressesFigures = stressesFigures;
  }

  /** `{ ... }` of a type. `fields` are those that may be chosen. */
  selectionSet(
    type: GraphQLObjectType,
    place: Place,
    fields: readonly AnyField[] = this.#offered(type, place),
  ): string {
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const branches = fields.filter((field) => isObjectType(getNamedType(field.type)) && this.#mayEnter(field, place));
    const items: string[] = [];
    const count = this.#random.between(1, type.name.endsWith('Connection') ? 3 : 5);
    for (let index = 0; index < count; index += 1) {
      if (this.#random.chance(0.06)) items.push(`__typename${this.#directives()}`);
      else if (this.#wantsBranch(branches, leaves, index))
        items.push(this.#field(this.#random.pick(branches), type, place));
      else if (leaves.length > 0) items.push(this.#field(this.#random.pick(leaves), type, place));
    }
    if (items.length === 0) items.push('__typename');
    return `{ ${this.#grouped(items, type, place).join(' ')} }`;
  }

  /** What may be chosen; the rows and the groups of a list more often than what is told about its page, if that at all. */
  #offered(type: GraphQLObjectType, { keys }: Place): readonly AnyField[] {
    const fields = Object.values(type.getFields()).filter(({ name }) => this.#shape.isStored(type.name, name));
    if (type.name.endsWith('GroupKey')) return fields.filter(({ name }) => keys?.includes(name));
    if (this.#stressesFigures && this.#isList(type.name))
      return fields.flatMap((field) => FIGURES.flatMap((name) => (name === field.name ? [field] : [])));
    return fields.flatMap((field) => (field.name === 'nodes' || field.name === 'groups' ? [field, field] : [field]));
  }

  #wantsBranch(branches: readonly AnyField[], leaves: readonly AnyField[], index: number): boolean {
    if (branches.length === 0) return false;
    return leaves.length === 0 || (this.#fieldsLeft > 0 && this.#random.chance(index === 0 ? 0.9 : 0.3));
  }

  #mayEnter(field: AnyField, place: Place): boolean {
    const name = getNamedType(field.type).name;
    const enters = this.#isList(name) || this.#shape.isRecord(name);
    // `nodes` and `node` of a list only unfold what the list has already been counted for.
    if (!enters || field.name === 'nodes' || field.name === 'node') return true;
    return place.depth > 0 && this.#fieldsLeft > 0 && (!this.#isList(name) || place.rows >= 2);
  }

  #isList(name: string): boolean {
    return this.#shape.isRecord(name.replace(/Connection$/, '')) && name.endsWith('Connection');
  }

  #field(field: AnyField, parent: GraphQLObjectType, place: Place): string {
    this.#fieldsLeft -= 1;
    const known = place.chosen.get(field.name);
    const merges = known !== undefined && (field.args.length === 0 || this.#random.chance(0.4));
    const chosen = merges ? known : this.#choose(field, place);
    const aliased =
      !merges && (this.#random.chance(0.2) || (field.args.length > 0 && (place.inFragment || known !== undefined)));
    const alias = aliased ? this.#alias(field, parent, place) : undefined;
    if (alias === undefined) place.chosen.set(field.name, chosen);
    const type: GraphQLNamedType = getNamedType(field.type);
    const below = isObjectType(type) ? ` ${this.selectionSet(type, chosen.place)}` : '';
    return `${alias === undefined ? '' : `${alias}: `}${field.name}${chosen.args}${this.#directives()}${below}`;
  }

  #choose(field: AnyField, place: Place): Chosen {
    const name = getNamedType(field.type).name;
    const isList = this.#isList(name);
    const enters = isList || (this.#shape.isRecord(name) && field.name !== 'nodes' && field.name !== 'node');
    const isGroups = field.args.some((arg) => arg.name === 'by');
    const size = isList || isGroups ? Math.min(place.rows, this.#random.pick([1, 2, 3, 5, 8, 20])) : 1;
    const args = this.#args.of(field, size);
    const below: Place = {
      depth: place.depth - (enters ? 1 : 0),
      rows: isList || isGroups ? Math.floor(place.rows / args.rows) : place.rows,
      chosen: new Map(),
      inFragment: place.inFragment,
      keys: args.keys ?? (name.endsWith('GroupKey') ? place.keys : undefined),
    };
    return { args: args.text, place: below };
  }

  /** An alias of a cursor ends like a cursor's name: answers are compared without their cursors. */
  #alias(field: AnyField, parent: GraphQLObjectType, place: Place): string {
    this.#aliases += 1;
    const confusing = CONFUSING.filter((name) => !place.chosen.has(name) && parent.getFields()[name] === undefined);
    const isCursor = field.name.toLowerCase().endsWith('cursor');
    if (!place.inFragment && !isCursor && confusing.length > 0 && this.#random.chance(0.1)) {
      const alias = this.#random.pick(confusing);
      place.chosen.set(alias, { args: '', place });
      return alias;
    }
    return `a${this.#aliases}_${field.name}`;
  }

  #directives(): string {
    if (!this.#random.chance(0.07)) return '';
    const directive = this.#schemaDirective(this.#random.pick(['skip', 'include']));
    const [condition] = directive.args;
    if (condition === undefined) throw new Error(`@${directive.name} has no argument`);
    const value = this.#variables.input(condition.type, () => bare(this.#random.chance(0.5)));
    return ` @${directive.name}(if: ${value.text})`;
  }

  #schemaDirective(name: string) {
    const directive = this.#shape.schema.getDirective(name);
    if (!directive) throw new Error(`no @${name}`);
    return directive;
  }

  /** Some of the items go into inline fragments, and named fragments may join them. */
  #grouped(items: readonly string[], type: GraphQLObjectType, place: Place): string[] {
    let grouped = [...items];
    while (this.#random.chance(0.15)) {
      const inside = this.#random.some(grouped, this.#random.between(1, grouped.length));
      const condition = this.#random.chance(0.7) ? ` on ${type.name}` : '';
      const fragment = `...${condition}${this.#directives()} { ${inside.join(' ')} }`;
      grouped = this.#random.shuffled([...grouped.filter((item) => !inside.includes(item)), fragment]);
    }
    if (this.#random.chance(0.12)) {
      const spread = this.#fragment(type, place);
      if (spread !== undefined) grouped.splice(this.#random.between(0, grouped.length), 0, spread);
    }
    return grouped;
  }

  #fragment(type: GraphQLObjectType, place: Place): string | undefined {
    const fitting = this.fragments.filter(
      (fragment) =>
        fragment.type === type.name &&
        fragment.place.depth <= place.depth &&
        fragment.place.rows <= place.rows &&
        (fragment.place.keys ?? []).every((key) => place.keys?.includes(key)),
    );
    if (fitting.length > 0 && this.#random.chance(0.5))
      return `...${this.#random.pick(fitting).name}${this.#directives()}`;
    if (this.#fieldsLeft <= 0 || type.name === 'Query') return undefined;
    const rows = Math.min(place.rows, 4);
    const own: Place = { depth: Math.min(place.depth, 2), rows, chosen: new Map(), inFragment: true, keys: place.keys };
    const text = this.selectionSet(type, own);
    const name = `F${this.fragments.length}`;
    this.fragments.push({ name, type: type.name, text, place: { ...own, chosen: new Map() } });
    return `...${name}${this.#directives()}`;
  }
}
