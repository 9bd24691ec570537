import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from './scalars/index.ts';

type Binding = {
  /** Whether it gets root fields; without them it is read only from other records. Default true. */
  readonly root?: boolean;
  /** Names of the root fields, `singular(id:)` and `plural(...)`; by default they follow the name of the type. */
  readonly singular?: string;
  readonly plural?: string;
  /** A key people know the record by; with validity, `on:` chooses the period. */
  readonly naturalKey?: { readonly field: string; readonly validity?: { readonly from: string; readonly to: string } };
};

/**
 * Publishes a type: its fields are the allow-list of what can be read, each bound by name to a column or relation of the
 * entity with the same name. Filters, sorts, connections and root fields are derived from it.
 */
export function Published(name: string, description: string, binding: Binding = {}): ClassDecorator {
  return (target) => {
    ObjectType(name, { description })(target);
    Extensions({ sqlgraph: { entity: name, ...binding } })(target);
  };
}

/** Binds a field to a SQL expression over the row's alias instead of a column. */
export const Expression = (expression: (alias: string) => string): PropertyDecorator =>
  Extensions({ sqlgraph: { expression } });

@ObjectType()
export abstract class RecordType {
  @Field(() => ID, { description: 'UUID (version 7).' })
  id: string;

  @Field(() => Int, { description: 'Grows by one with every change; updates and deletions must name it.' })
  version: number;

  @Field(() => DateTimeScalar, { description: 'When the record was created.' })
  createdAt: string;

  @Field(() => DateTimeScalar, { description: 'When the record was last changed.' })
  updatedAt: string;
}

@ObjectType()
export abstract class RemovableRecordType extends RecordType {
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was removed; null while it stands.' })
  deletedAt: string | null;
}
