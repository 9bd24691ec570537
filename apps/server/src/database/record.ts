import { randomUUIDv7 } from 'node:crypto';
import { p } from '@mikro-orm/core';
import { type CodeOf, type VocabularyName, vocabularies } from '@thoat-ngheo/domain';

/** What every record has: UUIDv7 id (a client may choose it), optimistic `version`, moments of creation and last change. */
export const record = () => ({
  id: p
    .uuid()
    .primary()
    .onCreate(() => randomUUIDv7()),
  version: p.integer().version(),
  createdAt: p
    .datetime(3)
    .onCreate(() => new Date())
    .defaultRaw('now()'),
  updatedAt: p
    .datetime(3)
    .onCreate(() => new Date())
    .onUpdate(() => new Date())
    .defaultRaw('now()'),
});

/** A record that people delete softly and can restore. */
export const removable = () => ({ ...record(), deletedAt: p.datetime(3).strictNullable() });

/** A text column that holds one code of a closed vocabulary (a check constraint holds it to that). */
export const code = <Name extends VocabularyName>(name: Name) =>
  p.enum(() => [...vocabularies[name].codes] as string[]).$type<CodeOf<Name>>();

/** A text[] column that holds several codes of a closed vocabulary. */
export const codes = <Name extends VocabularyName>(name: Name) =>
  p
    .enum(() => [...vocabularies[name].codes] as string[])
    .$type<CodeOf<Name>>()
    .array();

/** Whole VND: bigint in the database, safe integer here. */
export const money = () => p.bigint('number');

/** A name sorted the Vietnamese way (ICU root for vi: đ after d, tones last). */
export const name = () => p.text().collation('vi-x-icu');

/** Comment of a column that triggers fill; the write path leaves it alone. */
export const MAINTAINED = 'Maintained by the database.';
