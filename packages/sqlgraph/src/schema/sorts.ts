import { GraphQLEnumType, type GraphQLInputFieldConfigMap, GraphQLInputObjectType } from 'graphql';
import type { PublishedType, PublishedTypes } from '../bind/published-type.ts';
import { screamingCase } from './names.ts';

/** Marks an enum whose value changes the statement itself, so that it is part of a plan's key. */
export const STRUCTURE = { sqlgraph: { structure: true } };

/** Whether an enum's value is part of the statement's text; see {@link STRUCTURE}. */
export function isStructural(type: GraphQLEnumType): boolean {
  return (type.extensions.sqlgraph as { structure?: boolean } | undefined)?.structure === true;
}

export const DIRECTION = new GraphQLEnumType({
  name: 'SortDirection',
  description: 'Which end comes first.',
  values: { ASC: { description: 'Least first.' }, DESC: { description: 'Greatest first.' } },
  extensions: STRUCTURE,
});

export const NULLS = new GraphQLEnumType({
  name: 'NullsOrder',
  description: 'Where rows without a value stand, whatever the direction.',
  values: { FIRST: {}, LAST: {} },
  extensions: STRUCTURE,
});

/** XSort (a key with direction and place of nulls), XSortKey, XSortField and XCountField of every published type. */
export class Sorts {
  readonly #types: PublishedTypes;
  readonly #keys = new Map<string, GraphQLInputObjectType>();
  readonly #fields = new Map<string, GraphQLInputFieldConfigMap>();

  constructor(types: PublishedTypes) {
    this.#types = types;
  }

  /** HouseholdSort: one element of the argument `sort`. */
  of(type: PublishedType): GraphQLInputObjectType {
    return new GraphQLInputObjectType({
      name: `${type.name}Sort`,
      description: `One sort key of ${type.name}: exactly one of ${keyNames(type)}. The id breaks ties, so the order is always total.`,
      fields: () => ({
        ...this.#keyFields(type),
        direction: { type: DIRECTION, defaultValue: 'ASC', description: 'Default: ASC.' },
        nulls: { type: NULLS, description: 'Default: LAST, in both directions.' },
      }),
    });
  }

  #keyOf(type: PublishedType): GraphQLInputObjectType {
    const made =
      this.#keys.get(type.name) ??
      new GraphQLInputObjectType({
        name: `${type.name}SortKey`,
        description: `By what of a ${type.name} to sort: exactly one of ${keyNames(type)}.`,
        fields: () => this.#keyFields(type),
      });
    this.#keys.set(type.name, made);
    return made;
  }

  #keyFields(type: PublishedType): GraphQLInputFieldConfigMap {
    const made = this.#fields.get(type.name) ?? this.#makeKeyFields(type);
    this.#fields.set(type.name, made);
    return made;
  }

  #makeKeyFields(type: PublishedType): GraphQLInputFieldConfigMap {
    const all = [...type.fields.values()];
    const scalars = all.filter((field) => field.kind === 'scalar' && field.type.operators !== 'none');
    const lists = all.filter((field) => field.kind === 'toMany');
    const fields: GraphQLInputFieldConfigMap = {
      field: {
        type: namesEnum(`${type.name}SortField`, `Fields of ${type.name} to sort by.`, scalars),
        description: 'By a field of the row itself.',
      },
    };
    for (const field of all) {
      const target = field.kind === 'toOne' ? this.#types.get(field.target) : undefined;
      if (target)
        fields[field.name] = { type: this.#keyOf(target), description: `By something of the ${target.name}.` };
    }
    if (lists.length > 0) {
      fields.count = {
        type: namesEnum(`${type.name}CountField`, `Lists of ${type.name} whose length can be sorted by.`, lists),
        description: 'By the number of rows in a list.',
      };
    }
    return fields;
  }
}

/** The fields of a sort key of `type`, in words. */
export function keyNames(type: PublishedType): string {
  const fields = [...type.fields.values()];
  const toOne = fields.filter(({ kind }) => kind === 'toOne').map(({ name }) => name);
  const count = fields.some(({ kind }) => kind === 'toMany') ? ['count'] : [];
  return ['field', ...toOne, ...count].map((name) => `\`${name}\``).join(', ');
}

function namesEnum(name: string, description: string, fields: readonly { readonly name: string }[]): GraphQLEnumType {
  const values = Object.fromEntries(fields.map((field) => [screamingCase(field.name), { value: field.name }]));
  return new GraphQLEnumType({ name, description, values, extensions: STRUCTURE });
}
