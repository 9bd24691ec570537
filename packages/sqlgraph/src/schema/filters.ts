import {
  type GraphQLInputFieldConfigMap,
  GraphQLInputObjectType,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLSchema,
  isLeafType,
} from 'graphql';
import type { BoundField, PublishedType, PublishedTypes } from '../bind/published-type.ts';
import { INT_KIND, type ScalarKind } from '../scalars.ts';
import { ScalarFilters } from './scalar-filters.ts';

/** XFilter and XListFilter of every published type. */
export class Filters {
  readonly #base: GraphQLSchema;
  readonly #types: PublishedTypes;
  readonly #scalars = new ScalarFilters();
  readonly #rows = new Map<string, GraphQLInputObjectType>();
  readonly #lists = new Map<string, GraphQLInputObjectType>();

  constructor(base: GraphQLSchema, types: PublishedTypes) {
    this.#base = base;
    this.#types = types;
  }

  /** HouseholdFilter: a condition on one row. */
  of(type: PublishedType): GraphQLInputObjectType {
    const made = this.#rows.get(type.name) ?? this.#makeRow(type);
    this.#rows.set(type.name, made);
    return made;
  }

  /** IntFilter and the like: a condition on a value. */
  ofLeaf(type: GraphQLLeafType, kind: Pick<ScalarKind, 'operators'>): GraphQLInputObjectType {
    return this.#scalars.of(type, kind);
  }

  #listOf(type: PublishedType): GraphQLInputObjectType {
    const made = this.#lists.get(type.name) ?? this.#makeList(type);
    this.#lists.set(type.name, made);
    return made;
  }

  #makeRow(type: PublishedType): GraphQLInputObjectType {
    const self: GraphQLInputObjectType = new GraphQLInputObjectType({
      name: `${type.name}Filter`,
      description:
        `A condition on a ${type.name}; all parts that are given must hold. An empty filter is an error, never ` +
        '"everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x.',
      fields: () => {
        const fields: GraphQLInputFieldConfigMap = {};
        for (const field of type.fields.values()) {
          const filter = this.#ofField(type, field);
          if (filter) fields[field.name] = filter;
        }
        const several = new GraphQLList(new GraphQLNonNull(self));
        fields.and = { type: several, description: 'All of these hold. An empty list is an error.' };
        fields.or = { type: several, description: 'At least one of these holds. An empty list matches nothing.' };
        fields.not = { type: self, description: 'This does not hold: exactly the rows that the condition leaves out.' };
        return fields;
      },
    });
    return self;
  }

  #ofField(type: PublishedType, field: BoundField): GraphQLInputFieldConfigMap[string] | undefined {
    if (field.kind === 'resolver') return undefined;
    if (field.kind === 'scalar') {
      if (field.type.operators === 'none') return undefined;
      const scalar = this.#base.getType(field.type.name);
      return isLeafType(scalar)
        ? { type: this.#scalars.of(scalar, field.type), description: `${type.name}.${field.name}` }
        : undefined;
    }
    const target = this.#types.get(field.target);
    if (!target) return undefined;
    return field.kind === 'toOne'
      ? { type: this.of(target), description: `Condition on the ${target.name}.` }
      : { type: this.#listOf(target), description: `Condition on the list of ${target.name} rows.` };
  }

  #makeList(type: PublishedType): GraphQLInputObjectType {
    return new GraphQLInputObjectType({
      name: `${type.name}ListFilter`,
      description: `A condition on a list of ${type.name} rows; all parts that are given must hold.`,
      fields: () => ({
        some: {
          type: this.of(type),
          description: 'At least one row meets this. For "any row at all" ask `count: { gt: 0 }`.',
        },
        every: { type: this.of(type), description: 'No row fails this (so an empty list passes).' },
        none: { type: this.of(type), description: 'No row meets this (so an empty list passes).' },
        count: { type: this.#scalars.of(GraphQLInt, INT_KIND), description: 'How many rows there are.' },
      }),
    });
  }
}
