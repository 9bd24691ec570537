import {
  type ChangeSet,
  ChangeSetType,
  type EntityMetadata,
  type EntityProperty,
  type EventSubscriber,
  type FlushEventArgs,
  type Platform,
  ReferenceKind,
  type UnitOfWork,
} from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { MAINTAINED } from '../database/record.ts';

type Row = Readonly<Record<string, unknown>>;

/** What the unit of work wrote of one row: the fields it set, and what they were. */
export type ObservedChange = {
  readonly meta: EntityMetadata;
  readonly isNew: boolean;
  /** Whether the row is gone, for good or into the bin: what it was is told, and nothing stands in its place. */
  readonly isRemoved: boolean;
  readonly id: string;
  readonly before: Row;
  readonly after: Row;
};

const observed = new WeakMap<UnitOfWork, ObservedChange[]>();

/**
 * Values as the API names them: a to-one relation is told by the id at its other end. What the database maintains is left out:
 * it follows from the rest.
 */
function named(meta: EntityMetadata, row: Row, platform: Platform): Row {
  const properties = meta.properties as Record<string, EntityProperty | undefined>;
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => {
      const property = properties[name];
      if (property === undefined || property.comment === MAINTAINED) return [];
      if (property.kind === ReferenceKind.MANY_TO_ONE) return [[`${name}Id`, value]];
      const { customType } = property;
      return [[name, value == null || !customType ? value : customType.convertToJSValue(value, platform)]];
    }),
  );
}

function observe(
  { meta, type, payload, originalEntity, entity }: ChangeSet<object>,
  uow: UnitOfWork,
  platform: Platform,
): ObservedChange {
  const isNew = type === ChangeSetType.CREATE;
  const isDeleted = type === ChangeSetType.DELETE || type === ChangeSetType.DELETE_EARLY;
  const id = (entity as { readonly id: string }).id;
  const before = isNew ? {} : named(meta, (originalEntity ?? uow.getOriginalEntityData(entity) ?? {}) as Row, platform);
  const written = named(meta, payload as Row, platform);
  const isMovedToBin = !isNew && (before.deletedAt ?? null) === null && (written.deletedAt ?? null) !== null;
  const isRemoved = isDeleted || isMovedToBin;
  const after = isRemoved ? Object.fromEntries(Object.keys(before).map((field) => [field, null])) : written;
  return { meta, isNew, isRemoved, id, before, after };
}

/** Listens to the unit of work, so that the audit trail tells what is written and not what was meant. */
export const changeObserver: EventSubscriber = {
  onFlush({ uow, em }: FlushEventArgs) {
    observed.get(uow)?.push(...uow.getChangeSets().map((set) => observe(set, uow, em.getPlatform())));
  },
};

/** Begins to note what this unit of work writes. @returns takes what was noted, in the order of the writes */
export function observeChanges(em: EntityManager): () => readonly ObservedChange[] {
  const changes: ObservedChange[] = [];
  observed.set(em.getUnitOfWork(), changes);
  return () => changes;
}
