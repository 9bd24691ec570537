import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';

/** What a field of a published type holds. */
export type RecordField =
  | { readonly kind: 'value'; readonly scalar: string }
  | { readonly kind: 'one'; readonly target: string }
  | { readonly kind: 'many'; readonly target: string };

/** The public schema as a person would read it: which types are records, and how they hang together. */
export class PublishedShape {
  readonly schema: GraphQLSchema;
  /** Fields of every record type. */
  readonly records: ReadonlyMap<string, ReadonlyMap<string, RecordField>>;

  constructor(schema: GraphQLSchema) {
    this.schema = schema;
    const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
    const published = objects.filter(({ name }) => schema.getType(`${name}Connection`) !== undefined);
    this.records = new Map(published.map((type) => [type.name, this.#fieldsOf(type, published)]));
  }

  #fieldsOf(type: GraphQLObjectType, published: readonly GraphQLObjectType[]): ReadonlyMap<string, RecordField> {
    const names = new Set(published.map(({ name }) => name));
    const isStored = (name: string): boolean =>
      names.has(name) || names.has(name.replace(/Connection$/, '')) || !isObjectType(this.schema.getType(name));
    // An object that is no record is computed by a resolver.
    const stored = Object.values(type.getFields()).filter(({ type: of }) => isStored(getNamedType(of).name));
    return new Map(
      stored.map((field): [string, RecordField] => {
        const { name } = getNamedType(field.type);
        const target = name.replace(/Connection$/, '');
        if (names.has(name)) return [field.name, { kind: 'one', target: name }];
        if (names.has(target)) return [field.name, { kind: 'many', target }];
        return [field.name, { kind: 'value', scalar: name }];
      }),
    );
  }

  /** Whether a field comes out of a table: all do but those of records that a resolver computes. */
  isStored(type: string, field: string): boolean {
    return this.records.get(type)?.has(field) ?? true;
  }

  isRecord(type: string): boolean {
    return this.records.has(type);
  }

  /** @throws Error for a field the type does not have */
  field(type: string, name: string): RecordField {
    const field = this.records.get(type)?.get(name);
    if (field === undefined) throw new Error(`${type} has no field ${name}`);
    return field;
  }

  /** The root field that lists a record type. */
  listField(type: string): string | undefined {
    const fields = Object.values(this.schema.getQueryType()?.getFields() ?? {});
    return fields.find((field) => getNamedType(field.type).name === `${type}Connection`)?.name;
  }

  /** The field of a record type that an enum value such as `SCORE_B_MAX` names. */
  fieldOfConstant(type: string, constant: string): string {
    for (const name of this.records.get(type)?.keys() ?? []) if (snake(name).toUpperCase() === constant) return name;
    throw new Error(`${type} has no field for ${constant}`);
  }
}

/** `floorAreaM2` is the column `floor_area_m2`. */
export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** `CommuneReview` is the table `commune_review`. */
export const tableOf = (type: string): string => snake(type).slice(1);
