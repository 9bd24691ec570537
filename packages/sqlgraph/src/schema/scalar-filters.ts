import {
  GraphQLBoolean,
  type GraphQLInputFieldConfigMap,
  GraphQLInputObjectType,
  type GraphQLLeafType,
  GraphQLList,
  GraphQLNonNull,
} from 'graphql';
import type { ScalarKind } from '../scalars.ts';

/** Filters of scalars and enums, made once per type: StringFilter, IntFilter, HouseholdClassFilter, ... */
export class ScalarFilters {
  readonly #made = new Map<string, GraphQLInputObjectType>();

  /** The filter of `type`, offering the operators of `kind`. */
  of(type: GraphQLLeafType, kind: Pick<ScalarKind, 'operators'>): GraphQLInputObjectType {
    const name = `${type.name}Filter`;
    const made = this.#made.get(name) ?? this.#make(name, type, kind.operators);
    this.#made.set(name, made);
    return made;
  }

  #make(name: string, type: GraphQLLeafType, operators: ScalarKind['operators']): GraphQLInputObjectType {
    const ordered = operators === 'ordered' || operators === 'text';
    return new GraphQLInputObjectType({
      name,
      description:
        `Conditions on a value of type ${type.name}; all that are given must hold. A missing value (null) meets none of them ` +
        'except `ne`, `notIn` and `isNull: true`.',
      fields: () => ({
        ...equality(type, operators !== 'boolean'),
        ...(ordered ? order(type) : {}),
        ...(operators === 'text' ? text(type) : {}),
        isNull: { type: GraphQLBoolean, description: '`true`: the value is missing; `false`: it is present.' },
      }),
    });
  }
}

function equality(type: GraphQLLeafType, lists: boolean): GraphQLInputFieldConfigMap {
  const list = new GraphQLList(new GraphQLNonNull(type));
  return {
    eq: { type, description: 'Equal to. Never null: ask `isNull: true` for a missing value.' },
    ne: { type, description: 'Not equal to, or missing: exactly the rows that `eq` leaves out.' },
    ...(lists && {
      in: { type: list, description: 'One of these. An empty list matches nothing.' },
      notIn: { type: list, description: 'None of these, or missing. An empty list matches everything.' },
    }),
  };
}

function order(type: GraphQLLeafType): GraphQLInputFieldConfigMap {
  const bound = new GraphQLNonNull(type);
  const range = new GraphQLInputObjectType({
    name: `${type.name}Range`,
    description: 'A range with both of its ends.',
    fields: {
      from: { type: bound, description: 'Least value, itself included.' },
      to: { type: bound, description: 'Greatest value, itself included.' },
    },
  });
  return {
    lt: { type, description: 'Less than.' },
    lte: { type, description: 'Less than or equal to.' },
    gt: { type, description: 'Greater than.' },
    gte: { type, description: 'Greater than or equal to.' },
    between: { type: range, description: 'From one value to another, both included.' },
  };
}

function text(type: GraphQLLeafType): GraphQLInputFieldConfigMap {
  const folded = 'Case and accents do not matter, and đ is d.';
  return {
    contains: { type, description: `Contains this text. ${folded}` },
    startsWith: { type, description: `Starts with this text. ${folded}` },
    search: {
      type,
      description: `What a person typed to find it: contains this text, less the white space around it. ${folded}`,
    },
  };
}
