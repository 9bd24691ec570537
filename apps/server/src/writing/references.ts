import { type EntityClass, ReferenceKind } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Users } from './record-writing.ts';

/** Every relation of the registry that names a record: for a concept that many others name and that knows none of them. */
export function referencesTo(em: EntityManager, entity: EntityClass<object>, id: string): readonly Users[] {
  const { className } = em.getMetadata().get(entity);
  return [...em.getMetadata()].flatMap((meta) =>
    meta.props
      .filter(({ kind, targetMeta }) => kind === ReferenceKind.MANY_TO_ONE && targetMeta?.className === className)
      .map(({ name }) => ({ entity: meta.class as EntityClass<object>, where: { [name]: id } })),
  );
}
