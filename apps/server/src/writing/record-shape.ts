import { type EntityMetadata, type EntityProperty, ReferenceKind, wrap } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { MAINTAINED } from '../database/record.ts';
import { isRecordId } from './record-id.ts';
import { type RegistryProblem, registryProblem } from './registry-problem.ts';

/** What the write path needs of any record. */
export type WritableRecord = { id: string; version: number; updatedAt: Date; deletedAt?: Date | null };

export type Draft = Record<string, unknown>;

/** A draft without fields that follow from others and are never entered. */
export const without = (draft: Draft, fields: ReadonlySet<string>): Draft =>
  Object.fromEntries(Object.entries(draft).filter(([key]) => !fields.has(key)));

const OWN = new Set(['id', 'version', 'createdAt', 'updatedAt', 'deletedAt']);

const isWritable = (property: EntityProperty): boolean =>
  property.comment !== MAINTAINED && property.generated === undefined && !OWN.has(property.name);

const scalars = (metadata: EntityMetadata): EntityProperty[] =>
  metadata.props.filter((property) => property.kind === ReferenceKind.SCALAR && isWritable(property));

const references = (metadata: EntityMetadata): EntityProperty[] =>
  metadata.props.filter((property) => property.kind === ReferenceKind.MANY_TO_ONE && isWritable(property));

/** A field and the column that it is kept in; of a relation `<relation>Id` and what it leads to. */
export type FieldColumn = {
  readonly key: string;
  readonly column: string;
  readonly target: EntityMetadata | undefined;
  /** Whether an input can write it. */
  readonly isWritable: boolean;
};

const columnsOf = new WeakMap<EntityMetadata, readonly FieldColumn[]>();

/** The columns of a concept, in their order. */
export function fieldColumns(metadata: EntityMetadata): readonly FieldColumn[] {
  let known = columnsOf.get(metadata);
  if (known === undefined) {
    known = metadata.props
      .filter(({ kind }) => kind === ReferenceKind.SCALAR || kind === ReferenceKind.MANY_TO_ONE)
      .map((property) => {
        const { name, fieldNames, targetMeta: target } = property;
        const [column = name] = fieldNames;
        return { key: target === undefined ? name : `${name}Id`, column, target, isWritable: isWritable(property) };
      });
    columnsOf.set(metadata, known);
  }
  return known;
}

/** A record as its input would have to be to leave it as it is: columns by name, relations as `<relation>Id`. */
export function toDraft(metadata: EntityMetadata, record: object): Draft {
  const plain = record as Record<string, unknown>;
  return Object.fromEntries([
    ...scalars(metadata).map(({ name }) => [name, plain[name] ?? null]),
    ...references(metadata).map(({ name }) => [
      `${name}Id`,
      (plain[name] as { id?: string } | null | undefined)?.id ?? null,
    ]),
  ]);
}

/** Every relation named by a checked value must point to a record that stands. */
export async function missingReferences(
  em: EntityManager,
  metadata: EntityMetadata,
  value: Draft,
): Promise<RegistryProblem[]> {
  const problems: RegistryProblem[] = [];
  for (const { name, targetMeta } of references(metadata)) {
    const id = value[`${name}Id`];
    if (typeof id !== 'string' || targetMeta === undefined) continue;
    const found = isRecordId(id)
      ? ((await em.findOne(targetMeta.class, { id } as never)) as WritableRecord | null)
      : null;
    if (found === null || (found.deletedAt ?? null) !== null)
      problems.push(registryProblem([`${name}Id`], 'UNKNOWN_REFERENCE'));
  }
  return problems;
}

/** Writes a checked value into a record; keys the record does not have are the business of the concept. */
export function assignDraft(em: EntityManager, metadata: EntityMetadata, record: object, value: Draft): void {
  const changes: Draft = {};
  for (const { name } of scalars(metadata)) if (name in value) changes[name] = value[name];
  for (const { name, targetMeta } of references(metadata)) {
    if (!(`${name}Id` in value) || targetMeta === undefined) continue;
    const id = value[`${name}Id`];
    changes[name] = typeof id === 'string' ? em.getReference(targetMeta.class, id as never) : null;
  }
  wrap(record).assign(changes as never, { em });
}
