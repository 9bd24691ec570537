import {
  GraphQLEnumType,
  type GraphQLEnumValueConfigMap,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  type GraphQLInputFieldConfigMap,
  GraphQLInputObjectType,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
} from 'graphql';
import { type GroupPath, groupPaths } from '../bind/group-path.ts';
import { MEASURE_PARTS, type Measure, type MeasurePart, measuresOf } from '../bind/measure.ts';
import type { PublishedType, PublishedTypes } from '../bind/published-type.ts';
import { MAX_GROUPS } from '../limits.ts';
import type { Filters } from './filters.ts';
import { DIRECTION, NULLS, STRUCTURE } from './sorts.ts';

type Fields = GraphQLFieldConfigMap<unknown, unknown>;

const PARTS: Readonly<Record<MeasurePart, { readonly suffix: string; readonly description: string }>> = {
  sum: { suffix: 'Sum', description: 'Sums; missing values are skipped, and the sum of nothing is 0.' },
  avg: { suffix: 'Avg', description: 'Means of the values present, rounded to six decimals; of nothing null.' },
  min: { suffix: 'Min', description: 'Least values; of nothing null.' },
  max: { suffix: 'Max', description: 'Greatest values; of nothing null.' },
  countDistinct: { suffix: 'CountDistinct', description: 'How many different values are present.' },
};

const count: GraphQLFieldConfig<unknown, unknown> = {
  type: new GraphQLNonNull(GraphQLInt),
  description: 'How many rows.',
};

/** XAggregate, XGroup and all that belongs to them, of every published type. */
export class Aggregates {
  readonly #base: GraphQLSchema;
  readonly #types: PublishedTypes;
  readonly #filters: Filters;

  constructor(base: GraphQLSchema, types: PublishedTypes, filters: Filters) {
    this.#base = base;
    this.#types = types;
    this.#filters = filters;
  }

  /** The fields `aggregate` and `groups` of the connection of `type`. */
  fields(type: PublishedType): Fields {
    const measures = this.#measures(type);
    const parts = this.#parts(type, measures);
    const aggregate = new GraphQLObjectType({
      name: `${type.name}Aggregate`,
      description: `Figures over all ${type.name} rows of a list.`,
      fields: { count, ...parts },
    });
    return {
      aggregate: {
        type: new GraphQLNonNull(aggregate),
        description: 'Figures over all rows of the list under its filter, whatever page is asked for.',
      },
      groups: this.#groups(type, parts, measures),
    };
  }

  /** Figures whose type the base schema has. */
  #measures(type: PublishedType): ReadonlyMap<string, Measure> {
    return new Map([...measuresOf(type)].filter(([, measure]) => this.#leaf(measure) !== undefined));
  }

  #leaf({ type }: Measure): GraphQLLeafType | undefined {
    if (type.name === 'Int') return GraphQLInt;
    const found = this.#base.getType(type.name);
    return isLeafType(found) ? found : undefined;
  }

  #parts(type: PublishedType, measures: ReadonlyMap<string, Measure>): Fields {
    const parts: Fields = {};
    for (const part of MEASURE_PARTS) {
      const { suffix, description } = PARTS[part];
      const fields: Fields = {};
      for (const { field, nullable, ...measure } of ofPart(measures, part)) {
        const leaf = this.#leaf({ ...measure, nullable });
        if (leaf && field) {
          const of = type.fields.get(field.name);
          fields[field.name] = {
            type: nullable ? leaf : new GraphQLNonNull(leaf),
            description: `Of ${type.name}.${of?.name ?? field.name}.`,
          };
        }
      }
      if (Object.keys(fields).length === 0) continue;
      const object = new GraphQLObjectType({ name: type.name + suffix, description, fields });
      parts[part] = { type: new GraphQLNonNull(object), description };
    }
    return parts;
  }

  #groups(
    type: PublishedType,
    parts: Fields,
    measures: ReadonlyMap<string, Measure>,
  ): GraphQLFieldConfig<unknown, unknown> {
    const paths = groupPaths(this.#types, type);
    const field = new GraphQLEnumType({
      name: `${type.name}GroupField`,
      description: `What ${type.name} rows can be grouped by.`,
      values: Object.fromEntries(paths.map((path) => [path.constant, { value: path.name, description: words(path) }])),
      extensions: STRUCTURE,
    });
    const key = new GraphQLObjectType({
      name: `${type.name}GroupKey`,
      description: `What the rows of a group have in common. Only what is in \`by\` can be asked for.`,
      fields: () => Object.fromEntries(paths.map((path) => [path.name, this.#keyField(path)])),
    });
    const group = new GraphQLObjectType({
      name: `${type.name}Group`,
      description: `${type.name} rows that have the same key, and figures over them.`,
      fields: {
        key: { type: new GraphQLNonNull(key), description: 'What the rows have in common.' },
        count,
        ...parts,
      },
    });
    return {
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(group))),
      description: 'The rows of the list under its filter in groups, whatever page is asked for.',
      args: {
        by: {
          type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(field))),
          description: 'One to six different keys.',
        },
        having: { type: this.#having(type, measures), description: 'Which groups. Leave it out for all of them.' },
        sort: {
          type: new GraphQLList(new GraphQLNonNull(this.#sort(type, field, measures))),
          description: 'In which order; by the keys if left out, and where this leaves ties.',
        },
        first: {
          type: GraphQLInt,
          description: `The first so many groups, 1 to ${MAX_GROUPS}; ${MAX_GROUPS} if left out.`,
        },
        offset: { type: GraphQLInt, description: 'Groups to skip.' },
      },
    };
  }

  #keyField({ end }: GroupPath): GraphQLFieldConfig<unknown, unknown> {
    if (end.kind === 'scalar') {
      const leaf = this.#base.getType(end.type.name);
      if (!isLeafType(leaf)) throw new Error(`${end.name} has type ${end.type.name}, which the base schema lacks`);
      return { type: leaf, description: 'Null for the rows that have no value.' };
    }
    const target = this.#base.getType(end.target) as GraphQLObjectType;
    return { type: target, description: `The ${end.target}; null for the rows that have none the viewer may see.` };
  }

  #sort(type: PublishedType, key: GraphQLEnumType, measures: ReadonlyMap<string, Measure>): GraphQLInputObjectType {
    const values: GraphQLEnumValueConfigMap = {};
    for (const name of measures.keys()) values[name] = { value: name };
    return new GraphQLInputObjectType({
      name: `${type.name}GroupSort`,
      description: 'One sort key of groups: exactly one of `key`, `aggregate`.',
      fields: {
        key: { type: key, description: 'By a key that is in `by`; a record sorts by its id.' },
        aggregate: {
          type: new GraphQLEnumType({
            name: `${type.name}AggregateField`,
            description: `Figures over ${type.name} rows.`,
            values,
            extensions: STRUCTURE,
          }),
          description: 'By a figure over the rows of the group.',
        },
        direction: { type: DIRECTION, defaultValue: 'ASC', description: 'Default: ASC.' },
        nulls: { type: NULLS, description: 'Default: LAST, in both directions.' },
      },
    });
  }

  #having(type: PublishedType, measures: ReadonlyMap<string, Measure>): GraphQLInputObjectType {
    const parts: GraphQLInputFieldConfigMap = {};
    for (const part of MEASURE_PARTS) {
      const fields: GraphQLInputFieldConfigMap = {};
      for (const measure of ofPart(measures, part)) {
        const leaf = this.#leaf(measure);
        if (leaf && measure.field)
          fields[measure.field.name] = {
            type: this.#filters.ofLeaf(leaf, measure.type),
            description: `Of ${type.name}.${measure.field.name}.`,
          };
      }
      if (Object.keys(fields).length === 0) continue;
      const name = `${type.name}${PARTS[part].suffix}Having`;
      const description = PARTS[part].description;
      parts[part] = { type: new GraphQLInputObjectType({ name, description, fields }), description };
    }
    const self: GraphQLInputObjectType = new GraphQLInputObjectType({
      name: `${type.name}Having`,
      description: 'A condition on a group; all parts that are given must hold. An empty one is an error.',
      fields: () => {
        const several = new GraphQLList(new GraphQLNonNull(self));
        return {
          count: { type: this.#filters.ofLeaf(GraphQLInt, { operators: 'ordered' }), description: 'How many rows.' },
          ...parts,
          and: { type: several, description: 'All of these hold. An empty list is an error.' },
          or: { type: several, description: 'At least one of these holds. An empty list matches nothing.' },
          not: { type: self, description: 'This does not hold.' },
        };
      },
    });
    return self;
  }
}

const ofPart = (measures: ReadonlyMap<string, Measure>, part: MeasurePart): readonly Measure[] =>
  [...measures.values()].filter((measure) => measure.part === part);

const words = ({ through, end }: GroupPath): string =>
  `${[...through, end].map(({ name }) => name).join('.')}${end.kind === 'scalar' ? '' : ': the record'}`;
